/** Lengths that a session may have, in minutes, both inclusive. */
export type Lengths = { readonly smallest: number; readonly longest: number }

/** Sessions are cut to whole steps of so many minutes where that is possible. */
const STEP = 5

/** How the pieces of work may be cut to the free time there is. */
export type Cutting = {
  readonly lengths: Lengths
  /** Whether pieces that stay as many are made as long as a stretch, even where a whole one fits. */
  readonly fills: boolean
}

/**
 * Minutes that a free stretch takes of work in pieces: a whole piece; else as much as leaves no more
 * pieces than there were, or where a share is given one more; or 0.
 * @param parts Minutes of each piece, longest first.
 * @param share The shortest share of a piece that may be cut off it; undefined where none may.
 */
export function lengthFor(
  parts: readonly number[],
  free: number,
  { lengths, fills }: Cutting,
  share?: number,
): number {
  // A loop, as this is asked more often than anything else.
  let whole = 0
  for (let at = 0; whole === 0 && at < parts.length; at += 1) {
    const part = parts[at] ?? 0
    if (part <= free) whole = part
  }
  if (whole > 0 && !fills) return whole
  const { smallest, longest } = lengths
  const rest = parts.length - 1
  if (free < smallest || (rest === 0 && share === undefined)) return whole
  let left = 0
  for (const part of parts) left += part
  const length = Math.min(free, longest, left - Math.max(1, rest) * smallest)
  if (length < smallest || !canBeCut(left - length, lengths)) return whole
  if (rest > 0 && left - length <= rest * longest) return length
  if (whole > 0) return whole
  return share !== undefined && length >= share * (parts[0] ?? 0) ? length : 0
}

/** Takes minutes out of pieces: a whole one, else some of all, the rest in as few and even pieces as before. */
export function takeFrom(parts: number[], minutes: number, lengths: Lengths): void {
  const whole = parts.indexOf(minutes)
  if (whole >= 0) {
    parts.splice(whole, 1)
    return
  }
  let left = -minutes
  for (const part of parts) left += part
  const count = Math.max(1, parts.length - 1, Math.ceil(left / lengths.longest))
  parts.splice(0, parts.length, ...cutEvenly(left, count, lengths))
}

function cutEvenly(minutes: number, pieces: number, { smallest, longest }: Lengths): number[] {
  const cut: number[] = []
  let left = minutes
  for (let count = pieces; count > 1; count -= 1) {
    const even = Math.ceil(left / count / STEP) * STEP
    const part = Math.min(even, longest, left - (count - 1) * smallest)
    cut.push(part)
    left -= part
  }
  return [...cut, left]
}

/**
 * Pieces of which none is longer than a session may be: a longer one is cut into as few as can be, evenly
 * where they come out too short all the same.
 */
export function cutLong(parts: readonly number[], lengths: Lengths): number[] {
  return parts
    .flatMap((part) => {
      const smallest = canBeCut(part, lengths) ? lengths.smallest : 0
      return cutEvenly(part, Math.ceil(part / lengths.longest), { ...lengths, smallest })
    })
    .sort((a, b) => b - a)
}

/**
 * Pieces of which none is shorter than a session may be, as far as there is enough: a short one joins
 * the shortest that has room for it, else it is filled up from the longest.
 * @param parts Minutes of each piece, longest first.
 */
export function joinShort(parts: readonly number[], { smallest, longest }: Lengths): number[] {
  const joined = [...parts]
  for (;;) {
    const short = joined[joined.length - 1] ?? 0
    if (short >= smallest || joined.length < 2) return joined
    const next = joined[joined.length - 2] ?? 0
    const lack = smallest - short
    if (next + short <= longest) {
      joined.pop()
      joined[joined.length - 1] = next + short
    } else if ((joined[0] ?? 0) - lack >= smallest) {
      joined[0] = (joined[0] ?? 0) - lack
      joined[joined.length - 1] = smallest
    } else return joined
    joined.sort((a, b) => b - a)
  }
}

/** Whether work can be cut into sessions that are neither too short nor too long. */
function canBeCut(minutes: number, { smallest, longest }: Lengths): boolean {
  return Math.ceil(minutes / longest) * smallest <= minutes
}
