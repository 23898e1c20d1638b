import type { PlannerDocument } from '../../shared/document/document.ts'
import { measureStanding, type Standing } from '../../shared/forecast/measureStanding.ts'
import { memoise } from './memoise.ts'
import { selectRoadmap } from './selectors.ts'

const measured = memoise(measureStanding)

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
