import type { Milestone } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { toCivilDate } from '../time/civilDate.ts'

/**
 * The milestones that a plan reaches and the dates on which the last thing that each requires is
 * finished. What is out of scope is not waited for; a milestone with nothing in scope is left out.
 * @param finished Day on which a topic, project or stage in scope is finished; NaN where it is not.
 */
export function reachMilestones(
  roadmap: Roadmap,
  finished: ReadonlyMap<string, number>,
): Milestone[] {
  const byId = new Map(roadmap.milestones.map((milestone) => [milestone.id, milestone]))
  const days = new Map<string, number | undefined>()

  const dayOf = (id: string): number | undefined => {
    const milestone = byId.get(id)
    if (milestone === undefined) return finished.get(id)
    if (days.has(id)) return days.get(id)
    days.set(id, undefined)
    const required = milestone.requires.flatMap((part) => dayOf(part) ?? [])
    const day = required.length === 0 ? undefined : Math.max(...required)
    days.set(id, day)
    return day
  }

  return roadmap.milestones
    .flatMap(({ id, title }) => {
      const day = dayOf(id)
      return day === undefined || Number.isNaN(day) ? [] : [{ id, title, date: toCivilDate(day) }]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}
