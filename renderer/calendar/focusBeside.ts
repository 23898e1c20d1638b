import type { Session } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { findSessionControl, sessionIdOf } from '../session/sessionControl.ts'
import { onceDrawn } from './onceDrawn.ts'

/**
 * Moves the focus from the session that has it to the one nearest in time of day on the study day before
 * (`by` -1) or after it (`by` 1).
 * @param show Brings that day into sight, where it is not.
 * @returns whether a session has the focus: where none has, the key is about the period.
 */
export function focusBeside(index: PlanIndex, by: 1 | -1, show: (date: string) => void): boolean {
  const focused = document.activeElement
  const current = index.sessionById.get((focused === null ? null : sessionIdOf(focused)) ?? '')
  if (current === undefined) return false
  const beside = sessionsBeside(index, current, by)
  if (focusFirst(beside)) return true
  const [nearest] = beside
  if (nearest === undefined) return true
  show(nearest.date)
  onceDrawn(() => focusFirst(beside))
  return true
}

/** The sessions of the study day before or after, the one nearest in time of day first. */
export function sessionsBeside(
  { sessions, from, until }: Pick<PlanIndex, 'sessions' | 'from' | 'until'>,
  { date, start }: Session,
  by: 1 | -1,
): readonly Session[] {
  const minute = toMinuteOfDay(start)
  const distance = (session: Session) => Math.abs(toMinuteOfDay(session.start) - minute)
  for (let day = toDayNumber(date) + by; day >= from && day < until; day += by) {
    const there = sessions.get(day)
    if (there !== undefined) {
      return [...there].sort((left, right) => distance(left) - distance(right))
    }
  }
  return []
}

/** Focuses the first one that is drawn: a month draws a few of a day. */
function focusFirst(sessions: readonly Session[]): boolean {
  const control = sessions.map(({ id }) => findSessionControl(id)).find((found) => found !== null)
  control?.focus()
  return control !== undefined
}
