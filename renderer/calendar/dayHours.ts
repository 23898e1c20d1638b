import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'

/** The hours that a day's column shows, `[from, until)` in minutes; `until` may lie past midnight. */
export type DayHours = { readonly from: number; readonly until: number }

const HOURS = 24
const DEFAULT_HOURS: DayHours = { from: 8 * 60, until: 20 * 60 }
/** A night shorter than this would only hide where the day begins. */
const SHORTEST_NIGHT = 3
/** An hour at which most people sleep. */
const DEEP_NIGHT = 3
const AIR_BEFORE = 15

/**
 * The hours of the day in which a plan happens; the learner's night is left out. That is the stretch
 * without sessions around 3 in the morning; for whom studies then, the longest stretch without any. So
 * an evening that runs past midnight stays in one piece, and a night worker's day may begin at 20:00.
 */
export function findDayHours(index: PlanIndex): DayHours {
  const used = new Array<boolean>(HOURS).fill(false)
  for (const { start, minutes } of [...index.plan.sessions, ...index.plan.reserve]) {
    const from = toMinuteOfDay(start)
    const first = Math.floor((from - AIR_BEFORE) / 60)
    for (let hour = first; hour * 60 < from + minutes; hour += 1) {
      used[(hour + HOURS) % HOURS] = true
    }
  }
  if (!used.includes(true)) return DEFAULT_HOURS
  const night = used[DEEP_NIGHT] ? longestGap(used) : gapAround(used, DEEP_NIGHT)
  if (night.length < SHORTEST_NIGHT) return { from: 0, until: HOURS * 60 }
  const from = (night.first + night.length) % HOURS
  return { from: from * 60, until: (from + HOURS - night.length) * 60 }
}

type Gap = { readonly first: number; readonly length: number }

/** The unused hours around an unused hour. */
function gapAround(used: readonly boolean[], hour: number): Gap {
  let first = hour
  while (!used[(first + HOURS - 1) % HOURS]) first = (first + HOURS - 1) % HOURS
  let length = 1
  while (!used[(first + length) % HOURS]) length += 1
  return { first, length }
}

function longestGap(used: readonly boolean[]): Gap {
  let longest: Gap = { first: 0, length: 0 }
  for (let hour = 0; hour < HOURS; hour += 1) {
    if (used[hour]) continue
    const gap = gapAround(used, hour)
    if (gap.length > longest.length) longest = gap
  }
  return longest
}
