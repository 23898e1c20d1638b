import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import type { WallClock } from '../plan/wallClock.ts'

/**
 * The session that one looks for first in some days: of those that are not over the first one, from
 * the day in question on; where all are over, that day's first. Undefined where there is none.
 * @param days The days shown, in order.
 * @param day The day in question, one of them.
 */
export function firstToShow(
  index: PlanIndex,
  days: readonly DayNumber[],
  day: DayNumber,
  clock: WallClock,
): Session | undefined {
  const from = days.filter((shown) => shown >= day)
  const before = days.filter((shown) => shown < day)
  const inTurn = [...from, ...before].flatMap((shown) => index.sessions.get(shown) ?? [])
  return inTurn.find((session) => !isOver(session, clock)) ?? inTurn[0]
}

/**
 * The sessions of some days that are not over, in order of time; all of them where all are over.
 * @param days The days shown, in order.
 */
export function stillToShow(
  index: PlanIndex,
  days: readonly DayNumber[],
  clock: WallClock,
): readonly Session[] {
  const all = days.flatMap((day) => index.sessions.get(day) ?? [])
  const open = all.filter((session) => !isOver(session, clock))
  return open.length > 0 ? open : all
}

function isOver({ date, start, minutes }: Session, clock: WallClock): boolean {
  const day = toDayNumber(date)
  return day === clock.day ? toMinuteOfDay(start) + minutes <= clock.minuteOfDay : day < clock.day
}
