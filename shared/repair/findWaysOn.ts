import { findMildWays } from '../fit/findWaysOut.ts'
import type { WayOut } from '../fit/types.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { changeUnderWay, type UnderWay } from './changeUnderWay.ts'

/**
 * The ways out of a change after which not everything fits, for a plan under way: a longer horizon, more
 * hours, no optional items. Each is priced by changing the plan under way once more, so that it comes true
 * to the day when it is taken; what it leaves out counts only where something of it is still to come.
 * @param changed What the change makes of the plan (see `changeUnderWay`), with work unscheduled.
 */
export function findWaysOn(roadmap: Roadmap, changed: Plan, underWay: UnderWay): WayOut[] {
  const ways = findMildWays({
    roadmap,
    before: changed,
    planOf: (profile) => changeUnderWay(roadmap, profile, underWay),
  })
  const open = findOpen(roadmap, changed, underWay.today)
  return ways.flatMap((way) => {
    const dropped = way.dropped.filter((id) => open.has(id))
    return way.dropped.length > 0 && dropped.length === 0 ? [] : [{ ...way, dropped }]
  })
}

/** Topics and projects with work to come, by id. */
function findOpen(roadmap: Roadmap, plan: Plan, today: string): ReadonlySet<string> {
  const open = new Set(
    plan.sessions
      .filter(({ kind, status, date }) => kind !== 'review' && status === 'planned' && date > today)
      .map(({ topic }) => topic),
  )
  const waiting = new Set(plan.unscheduled.map(({ activity }) => activity))
  for (const { id, activities } of roadmap.topics) {
    if (activities.some((activity) => waiting.has(activity.id))) open.add(id)
  }
  for (const { id, stages } of roadmap.projects) {
    if (stages.some((stage) => waiting.has(stage.id))) open.add(id)
  }
  return open
}
