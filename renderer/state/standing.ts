import type { PlannerDocument } from '../../shared/document/document.ts'
import { type CatchUp, measureCatchUp } from '../../shared/forecast/measureCatchUp.ts'
import { measureStanding, type Standing } from '../../shared/forecast/measureStanding.ts'
import { memoise } from './memoise.ts'
import { selectRoadmap } from './selectors.ts'

const measured = memoise(measureStanding)
const caughtUp = memoise(measureCatchUp)

/**
 * What the accepted plan still catches up of lost work; null where nothing was lost, or all is done.
 * @param today Civil date on the learner's wall.
 */
export function selectCatchUp(
  { document: { plan } }: { readonly document: PlannerDocument },
  today: string,
): CatchUp | null {
  return plan === null ? null : caughtUp(plan, today)
}

/**
 * Where the accepted plan stands; null before anything was noted.
 * @param today Civil date on the learner's wall.
 */
export function selectStanding(
  state: { readonly document: PlannerDocument },
  today: string,
): Standing | null {
  const { plan, baseline } = state.document
  if (plan === null || plan.sessions.every(({ status }) => status === 'planned')) return null
  return measured(selectRoadmap(state), plan, baseline, today)
}
