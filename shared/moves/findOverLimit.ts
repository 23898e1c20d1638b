import { type DayNumber, mondayOf } from '../time/civilDate.ts'
import type { Ground, Stand } from './ground.ts'
import type { Broken } from './types.ts'

/** What of the learner's own limits a session breaks where it stands. */
export function findOverLimit(ground: Ground, stands: readonly Stand[], stand: Stand): Broken[] {
  const { limits } = ground.setting.plan.profile
  const { id, date, minutes } = stand.session
  const broken: Broken[] = []
  const least = ground.smallest
  const most = limits.maxSessionMin ?? Number.POSITIVE_INFINITY
  if (minutes < least || minutes > most) {
    broken.push({ kind: 'session-length', session: id, minutes, least, most })
  }
  const days = new Map<DayNumber, number>()
  for (const { session, day } of stands) {
    if (session.status === 'missed' || session.status === 'skipped') continue
    days.set(day, (days.get(day) ?? 0) + session.minutes)
  }
  const inDay = days.get(stand.day) ?? 0
  if (inDay > (limits.maxMinutesPerDay ?? Number.POSITIVE_INFINITY)) {
    const limit = { minutes: inDay, most: limits.maxMinutesPerDay ?? 0 }
    broken.push({ kind: 'day-limit', session: id, date, ...limit })
  }
  const monday = mondayOf(stand.day)
  const inWeek = [0, 1, 2, 3, 4, 5, 6].filter((offset) => days.has(monday + offset)).length
  const mostInWeek = 7 - (limits.minRestDaysPerWeek ?? 0)
  if (inWeek > mostInWeek) {
    broken.push({ kind: 'rest-day', session: id, days: inWeek, most: mostInWeek })
  }
  const run = runAround(days, stand.day)
  const longest = limits.maxConsecutiveStudyDays
  if (longest !== undefined && run > longest) {
    broken.push({ kind: 'run', session: id, days: run, most: longest })
  }
  return broken
}

function runAround(days: ReadonlyMap<DayNumber, number>, day: DayNumber): number {
  let first = day
  while (days.has(first - 1)) first -= 1
  let last = day
  while (days.has(last + 1)) last += 1
  return last - first + 1
}
