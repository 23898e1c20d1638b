import { builtInRoadmap } from '../../roadmap/index.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { indexPlan, type PlanIndex } from '../plan/planIndex.ts'
import { indexRoadmap, type RoadmapIndex } from '../plan/roadmapIndex.ts'
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

/** The profile of the accepted plan. */
export function selectProfile({ document }: WithDocument): Profile | null {
  return document.profile
}

const indexed = memoise(indexPlan)
const indexedRoadmap = memoise(indexRoadmap)

/** The accepted plan, looked up by day, id and item. The same object until plan or roadmap change. */
export function selectPlanIndex(state: WithDocument): PlanIndex | null {
  const plan = selectPlan(state)
  return plan === null ? null : indexed(plan, selectRoadmap(state))
}

/** The roadmap, looked up by id. The same object until the roadmap changes. */
export function selectRoadmapIndex(state: WithDocument): RoadmapIndex {
  return indexedRoadmap(selectRoadmap(state))
}
