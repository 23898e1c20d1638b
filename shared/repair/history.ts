import { creditOf } from '../log/creditOf.ts'
import type { Plan, Session } from '../model/plan.ts'
import { type DayNumber, toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import { instantOn, type Wall } from './readWall.ts'

/** What of a plan is over so long that a repair only counts it; the plan keeps it as it is. */
export type History = {
  readonly wall: Wall
  /** So many sessions are history, from the first one on. */
  readonly count: number
  /** Minutes of all that were not missed. */
  minutes: number
  /** The last session of work among them. */
  last: Session | undefined
  /** What was studied of each unit; missed and broken off sessions apart, which are items of a board. */
  readonly studied: (Studied | undefined)[]
}

/** Sessions of a unit in order of time, what they took care of in minutes, and their end once it was asked. */
type Studied = { readonly sessions: Session[]; minutes: number; end: Instant | undefined }

/** After so many days a session is over in whatever zone it was, and a window that ran past midnight. */
const DAYS_UNTIL_OVER = 4
/** Days on which a session may begin that is over after one that begins later. */
const DAYS_OF_SESSION = 2

/** A history in which nothing is noted yet. */
export function startHistory(plan: Plan, today: DayNumber, wall: Wall): History {
  return { wall, count: countHistory(plan, today), minutes: 0, last: undefined, studied: [] }
}

/** Counts a session of history. */
export function noteOver(history: History, session: Session): void {
  if (session.status === 'missed') return
  history.minutes += session.minutes
  if (session.kind !== 'review') history.last = session
}

/**
 * Counts work that was studied to its unit.
 * @returns whether it is the first of it.
 */
export function noteStudiedOf({ studied }: History, unit: number, session: Session): boolean {
  const minutes = creditOf(session)
  const known = studied[unit]
  if (known === undefined) {
    studied[unit] = { sessions: [session], minutes, end: undefined }
    return true
  }
  known.sessions.push(session)
  known.minutes += minutes
  return false
}

/** When what was studied of a unit was over; past where nothing was. */
export function endOfStudied({ wall, studied }: History, unit: number): Instant {
  const known = studied[unit]
  if (known === undefined) return Number.NEGATIVE_INFINITY
  if (known.end !== undefined) return known.end
  let end = Number.NEGATIVE_INFINITY
  let lastDay = end
  for (let at = known.sessions.length - 1; at >= 0; at -= 1) {
    const session = known.sessions[at]
    if (session === undefined) break
    const wallDay = wall.dayOf(session)
    lastDay = Math.max(lastDay, wallDay.day)
    if (wallDay.day < lastDay - DAYS_OF_SESSION) break
    end = Math.max(end, instantOn(wallDay, toMinuteOfDay(session.start)) + session.minutes)
  }
  known.end = end
  return end
}

/** The day of the last session that was studied of a unit; past where none was. */
export function lastDayOfStudied({ studied }: History, unit: number): DayNumber {
  const last = studied[unit]?.sessions.at(-1)
  return last === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(last.date)
}

/** How many sessions in a row, from the first one on, are over; none where they are not in order of time. */
function countHistory({ sessions }: Plan, today: DayNumber): number {
  const last = toCivilDate(today - DAYS_UNTIL_OVER)
  let former: Session | undefined
  let count = 0
  for (const session of sessions) {
    if (session.date > last) return count
    if (former !== undefined && !isBefore(former, session)) return 0
    former = session
    count += 1
  }
  return count
}

function isBefore(a: Session, b: Session): boolean {
  if (a.date !== b.date) return a.date < b.date
  return a.start < b.start || (a.start === b.start && a.id < b.id)
}
