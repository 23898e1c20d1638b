import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'

/** The hours that a day's column shows, `[from, until)` in minutes; `until` may lie past midnight. */
export type DayHours = { readonly from: number; readonly until: number }

const HOURS = 24
const DEFAULT_HOURS: DayHours = { from: 8 * 60, until: 20 * 60 }
/** A night shorter than this would only hide where the day begins. */
const SHORTEST_NIGHT = 3
const AIR_BEFORE = 15

/**
 * The hours of the day in which a plan happens. The longest stretch of hours without any session is the
 * learner's night and is left out; so an evening that runs past midnight stays in one piece, and a
 * night worker's day may begin at 20:00.
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
  const night = longestGap(used)
  if (night.length < SHORTEST_NIGHT) return { from: 0, until: HOURS * 60 }
  const from = (night.first + night.length) % HOURS
  return { from: from * 60, until: (from + HOURS - night.length) * 60 }
}

function longestGap(used: readonly boolean[]): { first: number; length: number } {
  let best = { first: 0, length: 0 }
  let length = 0
  for (let step = 0; step < 2 * HOURS; step += 1) {
    length = used[step % HOURS] ? 0 : Math.min(length + 1, HOURS)
    if (length > best.length) best = { first: (step - length + 1) % HOURS, length }
  }
  return best
}
