import type { Reserve, Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'

/** A session with the minutes until it starts (negative once it has) and until it ends. */
export type TimedSession = {
  readonly session: Session
  readonly startsIn: number
  readonly endsIn: number
}

/** Where a moment stands in a plan. */
export type DayState =
  /** The first session lies on a later day. */
  | { readonly kind: 'before'; readonly days: number; readonly first: Session }
  /** The plan has no sessions. */
  | { readonly kind: 'empty' }
  /** The last session is over, or all that were still to come are noted already. */
  | { readonly kind: 'after' }
  /** A day with sessions; `now` and `next` are null where nothing without a note runs or follows today. */
  | {
      readonly kind: 'study'
      readonly sessions: readonly TimedSession[]
      readonly reserve: readonly Reserve[]
      readonly now: TimedSession | null
      readonly next: TimedSession | null
    }
  /** A day without sessions inside the plan; `next` comes on a later day. */
  | { readonly kind: 'free'; readonly reserve: readonly Reserve[]; readonly next: Session }

/** Where the wall clock's moment stands in a plan. A session past midnight counts on the day it began. */
export function findDayState(index: PlanIndex, clock: WallClock): DayState {
  const ordered = [...index.sessionById.values()]
  const first = ordered[0]
  const last = ordered[ordered.length - 1]
  if (first === undefined || last === undefined) return { kind: 'empty' }
  const firstDay = toDayNumber(first.date)
  if (clock.day < firstDay) return { kind: 'before', days: firstDay - clock.day, first }
  if (timed(last, clock).endsIn <= 0) return { kind: 'after' }

  const reserve = index.reserve.get(clock.day) ?? []
  const stillRunning = (index.sessions.get(clock.day - 1) ?? [])
    .map((session) => timed(session, clock))
    .filter(({ endsIn }) => endsIn > 0)
  const today = (index.sessions.get(clock.day) ?? []).map((session) => timed(session, clock))
  const sessions = [...stillRunning, ...today]
  if (sessions.length === 0) {
    const next = nextAfter(index, clock.day)
    return next === undefined ? { kind: 'after' } : { kind: 'free', reserve, next }
  }
  const open = sessions.filter(({ session }) => session.status === 'planned')
  return {
    kind: 'study',
    sessions,
    reserve,
    now: open.find(({ startsIn, endsIn }) => startsIn <= 0 && endsIn > 0) ?? null,
    next: open.find(({ startsIn }) => startsIn > 0) ?? null,
  }
}

/** The first session without a note on a day after this one. */
export function nextAfter(index: PlanIndex, day: DayNumber): Session | undefined {
  for (let later = day + 1; later < index.until; later += 1) {
    const first = index.sessions.get(later)?.find(({ status }) => status === 'planned')
    if (first !== undefined) return first
  }
  return undefined
}

function timed(session: Session, clock: WallClock): TimedSession {
  const start = toDayNumber(session.date) * 1440 + toMinuteOfDay(session.start)
  const startsIn = start - (clock.day * 1440 + clock.minuteOfDay)
  return { session, startsIn, endsIn: startsIn + session.minutes }
}
