import type { DayNumber } from '../time/civilDate.ts'

type Week = { readonly monday: DayNumber; readonly offered: number; readonly held: number }

/** Part of the wished share below which no four weeks may fall (8 % of a usual 10 %, with a margin). */
const LEAST_PART = 0.92

/** Minutes offered and held in reserve in the weeks just filled. */
export type RecentReserve = Week[]

/**
 * Minutes of reserve that a week must hold so that it and the three before keep an even share.
 * @param monday Day number of the week's Monday.
 * @param offered Minutes that the week offers.
 */
export function leastReserve(
  recent: RecentReserve,
  monday: DayNumber,
  offered: number,
  share: number,
): number {
  let offeredAll = offered
  let held = 0
  for (const week of recent) {
    if (week.monday < monday - 21) continue
    offeredAll += week.offered
    held += week.held
  }
  return share * LEAST_PART * offeredAll - held
}

/** Notes a week; weeks more than four weeks old are forgotten. */
export function noteReserve(recent: RecentReserve, week: Week): void {
  recent.push(week)
  if (recent.length > 4) recent.shift()
}
