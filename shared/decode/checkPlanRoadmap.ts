import { reviewActivity } from '../curriculum/reviewActivity.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Fault } from './fault.ts'
import { field, items, textOf } from './look.ts'

/**
 * What a plan of unknown form names and its roadmap does not have: sessions whose topic, or whose
 * activity of that topic, is not there, and milestones and work without a place likewise.
 * @param plan Said to be a plan of this very roadmap.
 */
export function checkPlanRoadmap(plan: unknown, roadmap: Roadmap): Fault[] {
  const owners = ownersOf(roadmap)
  const topics = new Set(owners.values())
  const sessions = items(field(plan, 'sessions')).flatMap((session, index): Fault[] => {
    const path = `sessions.${index}`
    const topic = textOf(field(session, 'topic'))
    if (topic !== undefined && !topics.has(topic)) return [unknownId(`${path}.topic`, topic)]
    const activity = textOf(field(session, 'activity'))
    const owner = activity === undefined ? topic : owners.get(activity)
    if (activity === undefined || (owner !== undefined && owner === topic)) return []
    return owner === undefined || topic === undefined
      ? [unknownId(`${path}.activity`, activity)]
      : [{ path: `${path}.activity`, code: 'other-topic', facts: { id: activity, topic } }]
  })
  return [
    ...sessions,
    ...checkIds(plan, 'unscheduled', 'activity', (id) => owners.has(id)),
    ...checkIds(plan, 'milestones', 'id', hasMilestone(roadmap)),
  ]
}

/** The topic or project of every activity, stages and reviews included. */
function ownersOf({ topics, projects }: Roadmap): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const { id, activities } of topics) {
    owners.set(reviewActivity(id), id)
    for (const activity of activities) owners.set(activity.id, id)
  }
  for (const { id, stages } of projects) {
    for (const stage of stages) owners.set(stage.id, id)
  }
  return owners
}

function hasMilestone({ milestones }: Roadmap): (id: string) => boolean {
  const ids = new Set(milestones.map(({ id }) => id))
  return (id) => ids.has(id)
}

function checkIds(
  plan: unknown,
  list: string,
  key: string,
  isKnown: (id: string) => boolean,
): Fault[] {
  return items(field(plan, list)).flatMap((item, index): Fault[] => {
    const id = textOf(field(item, key))
    return id === undefined || isKnown(id) ? [] : [unknownId(`${list}.${index}.${key}`, id)]
  })
}

function unknownId(path: string, id: string): Fault {
  return { path, code: 'unknown-id', facts: { id } }
}
