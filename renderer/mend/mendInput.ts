import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { memoise } from '../state/memoise.ts'
import { selectRoadmap } from '../state/selectors.ts'

const build = memoise(
  (
    plan: Plan,
    roadmap: Roadmap,
    closedDays: readonly string[],
    freezeDays: number,
    today: string,
  ): RepairInput => ({
    roadmap,
    plan,
    profile: plan.profile,
    busy: [],
    today,
    freezeDays,
    closedDays,
  }),
)

/**
 * What a mend of the accepted plan starts from; the very same until something of it changes.
 * @param today Civil date on the learner's wall.
 */
export function mendInput(document: PlannerDocument, today: string): RepairInput | null {
  const { plan, lockedDays, settings } = document
  if (plan === null) return null
  return build(plan, selectRoadmap({ document }), lockedDays, settings.freezeDays, today)
}
