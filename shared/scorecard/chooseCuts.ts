import type { Instant } from './clock.ts'
import type { Loss } from './loss.ts'

/** A moment until which more is to be placed than there is free time, and the minutes in excess. */
export type Cut = { readonly at: Instant; readonly deficit: number }

const MOST_CUTS = 16
/** How much closer the first moments lie together than the last: there most has to make place. */
const CROWDING = 1.3

/**
 * Moments until which lost work exceeds the free time, at most so many, the first ones closest together.
 * They are ends of the last session of a day: what the limit of a day leaves does not depend on what
 * follows then.
 */
export function chooseCuts({ lost, gaps, standing }: Loss): Cut[] {
  let left = lost.reduce((sum, { minutes }) => sum + minutes, 0)
  const cuts: Cut[] = []
  let next = 0
  for (const [index, { from, until, day }] of standing.entries()) {
    for (; next < gaps.length && (gaps[next]?.from ?? 0) < from; next += 1) {
      const gap = gaps[next]
      if (gap !== undefined) left -= gap.until - gap.from
    }
    if (left <= 0) break
    if (standing[index + 1]?.day !== day) cuts.push({ at: until, deficit: left })
  }
  const chosen = new Set<Cut | undefined>()
  for (let count = 1; count <= MOST_CUTS; count += 1) {
    const share = (count / MOST_CUTS) ** CROWDING
    chosen.add(cuts[Math.max(count, Math.ceil(cuts.length * share)) - 1])
  }
  return cuts.filter((cut) => chosen.has(cut))
}
