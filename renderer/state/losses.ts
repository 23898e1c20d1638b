import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Lost } from '../../shared/repair/findLost.ts'
import { selectPlanIndex } from './selectors.ts'

const NOTHING: readonly Lost[] = []

/** Work of missed and shortened sessions that nothing takes yet, in order of time: what a mend is about. */
export function selectOpenLosses(state: { readonly document: PlannerDocument }): readonly Lost[] {
  return selectPlanIndex(state)?.losses ?? NOTHING
}

/**
 * Past sessions of which nobody has said what became of them, in order of time.
 * @param today Civil date on the learner's wall; its own sessions are not past yet.
 */
export function findUnlogged(plan: Plan, today: string): readonly Session[] {
  return plan.sessions.filter(({ date, status }) => status === 'planned' && date < today)
}
