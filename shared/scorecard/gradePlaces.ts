import { mondayOf } from './civil.ts'
import type { Evidence } from './evidence.ts'
import { listSome, type Metric } from './metric.ts'
import { type Entry, isUnplanned } from './timeline.ts'

/**
 * Metric 2 of PLANNING.md: minutes double-booked or outside a window, on a busy interval or on a
 * day off, sessions and reserve alike. Target and bound 0.
 * A session's zone must be the one of its date. Minutes of a day above `maxMinutesPerDay` are not
 * offered. Days off are the plan's own choice: where a week (Monday to Sunday) has more study days
 * than 7 − `minRestDaysPerWeek`, the minutes of its lightest days too many count. What was studied
 * without having been planned lies where it lies: a plan does not answer for it.
 */
export function gradePlaces(evidence: Evidence): Metric {
  const { plan } = evidence
  const entries = evidence.entries.filter(isPlannedTime)
  const { maxMinutesPerDay, minRestDaysPerWeek } = plan.profile.limits
  let doubleBooked = 0
  let outside = 0
  let busyUntil = Number.NEGATIVE_INFINITY
  const wrong: string[] = []
  for (const entry of entries) {
    const overlap = Math.max(0, Math.min(busyUntil, entry.until) - entry.from)
    const stray = entry.minutes - entry.inside
    if (overlap > 0 || stray > 0) wrong.push(nameEntry(entry))
    doubleBooked += overlap
    outside += stray
    busyUntil = Math.max(busyUntil, entry.until)
  }
  const days = new Map<number, number>()
  for (const { day, minutes } of entries) days.set(day, (days.get(day) ?? 0) + minutes)
  let aboveDayLimit = 0
  for (const minutes of days.values()) {
    aboveDayLimit += Math.max(0, minutes - (maxMinutesPerDay ?? minutes))
  }
  const weeks = new Map<number, number[]>()
  for (const [day, minutes] of days) {
    weeks.set(mondayOf(day), [...(weeks.get(mondayOf(day)) ?? []), minutes])
  }
  let onDaysOff = 0
  for (const minutes of weeks.values()) {
    const tooMany = minutes.length - (7 - (minRestDaysPerWeek ?? 0))
    const lightest = [...minutes].sort((a, b) => a - b).slice(0, Math.max(0, tooMany))
    onDaysOff += lightest.reduce((sum, one) => sum + one, 0)
  }
  const value = doubleBooked + outside + aboveDayLimit + onDaysOff
  return {
    metric: 2,
    name: 'minutes-out-of-place',
    value,
    target: 0,
    bound: 0,
    ok: value === 0,
    detail: { doubleBooked, outside, aboveDayLimit, onDaysOff, places: listSome(wrong) },
  }
}

function isPlannedTime({ session }: Entry): boolean {
  return session === null || !isUnplanned(session)
}

function nameEntry({ session, day }: Entry): string {
  return session ? `${session.id} ${session.date} ${session.start}` : `reserve on day ${day}`
}
