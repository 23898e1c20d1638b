import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Lost } from '../../shared/repair/findLost.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { WallClock } from '../plan/wallClock.ts'
import { selectPlanIndex } from './selectors.ts'

const NOTHING: readonly Lost[] = []

/** Work of missed and shortened sessions that nothing takes yet, in order of time: what a mend is about. */
export function selectOpenLosses(state: { readonly document: PlannerDocument }): readonly Lost[] {
  return selectPlanIndex(state)?.losses ?? NOTHING
}

/**
 * Past sessions of which nobody has said what became of them, in order of time. Today's are not past yet,
 * nor is one of last night that still runs, by a clock on the wall that nobody sets that night.
 */
export function findUnlogged(plan: Plan, { day, minuteOfDay }: WallClock): readonly Session[] {
  const today = toCivilDate(day)
  const yesterday = toCivilDate(day - 1)
  const stillRuns = ({ date, start, minutes }: Session) =>
    date === yesterday && toMinuteOfDay(start) + minutes > MINUTES_PER_DAY + minuteOfDay
  return plan.sessions.filter(
    (session) => session.status === 'planned' && session.date < today && !stillRuns(session),
  )
}
