/**
 * A key for a part that is its place in a list: it keeps the focus while what stands there changes.
 */
export function placeKey(...place: readonly number[]): string {
  return place.join(' ')
}
