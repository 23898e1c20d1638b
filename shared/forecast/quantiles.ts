/**
 * The value that a share of the values does not exceed (nearest rank).
 * @param sorted Ascending, at least one.
 * @param share From 0 exclusive to 1 inclusive.
 */
export function quantileOf(sorted: Float64Array, share: number): number {
  // Without the margin 0.8 × 5 would be a little more than 4.
  const rank = Math.ceil(share * sorted.length - 1e-9)
  return sorted[Math.max(0, rank - 1)] ?? Number.NaN
}

/** Share of the values that are at most `most`. */
export function shareUpTo(sorted: Float64Array, most: number): number {
  let count = 0
  while (count < sorted.length && (sorted[count] ?? 0) <= most) count += 1
  return sorted.length === 0 ? 0 : count / sorted.length
}
