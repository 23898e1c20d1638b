import { builtInRoadmap } from '../../roadmap/index.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { indexPlan, type PlanIndex } from '../plan/planIndex.ts'
import { memoise } from './memoise.ts'

type WithDocument = { readonly document: PlannerDocument }

/** The roadmap that is planned: the learner's own, or the built-in one. */
export function selectRoadmap({ document }: WithDocument): Roadmap {
  return document.roadmap ?? builtInRoadmap
}

/** The accepted plan. */
export function selectPlan({ document }: WithDocument): Plan | null {
  return document.plan
}

const indexed = memoise(indexPlan)

/** The accepted plan, looked up by day, id and item. The same object until plan or roadmap change. */
export function selectPlanIndex(state: WithDocument): PlanIndex | null {
  const plan = selectPlan(state)
  return plan === null ? null : indexed(plan, selectRoadmap(state))
}
