import { selectWork } from '../../shared/curriculum/selectWork.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan, Session } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { totalsOf } from '../../shared/repair/estimateRest.ts'
import { findLost, type Lost } from '../../shared/repair/findLost.ts'
import { memoise } from './memoise.ts'
import { selectRoadmap } from './selectors.ts'

const NOTHING: readonly Lost[] = []

const lostOf = memoise((plan: Plan, roadmap: Roadmap): readonly Lost[] => {
  const isLoss = plan.sessions.some(({ status }) => status === 'missed' || status === 'partial')
  if (!isLoss) return NOTHING
  const work = selectWork(roadmap, plan.profile)
  const totals = totalsOf(plan, work)
  const activities = work.activities.map((activity) => ({
    ...activity,
    minutes: totals.get(activity.id) ?? activity.minutes,
  }))
  return findLost(plan, { ...work, activities })
})

/** Work of missed and shortened sessions that nothing takes yet, in order of time: what a mend is about. */
export function selectOpenLosses(state: { readonly document: PlannerDocument }): readonly Lost[] {
  const { plan } = state.document
  return plan === null ? NOTHING : lostOf(plan, selectRoadmap(state))
}

/**
 * Past sessions of which nobody has said what became of them, in order of time.
 * @param today Civil date on the learner's wall; its own sessions are not past yet.
 */
export function findUnlogged(plan: Plan, today: string): readonly Session[] {
  return plan.sessions.filter(({ date, status }) => status === 'planned' && date < today)
}
