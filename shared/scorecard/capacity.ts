import type { Day } from './civil.ts'
import { mondayOf } from './civil.ts'

/** C(t) of PLANNING.md: `upTo[i]` is the most minutes offered from `firstDay` to day `i`, inclusive. */
export type Capacity = { readonly firstDay: Day; readonly upTo: readonly number[] }

/**
 * Caps an offer week by week (Monday to Sunday): for a learner who keeps to a phase's weekly band.
 * @param upTo Most minutes up to each day, never falling.
 * @param capOf Most minutes that the week of a Monday may carry; Infinity where nothing caps it.
 */
export function capWeeks(
  firstDay: Day,
  upTo: readonly number[],
  capOf: (monday: Day) => number,
): Capacity {
  const capped: number[] = []
  let total = 0
  let inWeek = 0
  for (const [index, reached] of upTo.entries()) {
    const day = firstDay + index
    if (day === mondayOf(day)) inWeek = 0
    const offered = reached - (upTo[index - 1] ?? 0)
    const room = Math.max(0, Math.min(offered, capOf(mondayOf(day)) - inWeek))
    inWeek += room
    total += room
    capped.push(total)
  }
  return { firstDay, upTo: capped }
}
