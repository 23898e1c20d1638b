import type { Fault } from '../decode/fault.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { reviewActivity } from './reviewActivity.ts'

type Named = { readonly id: string }

/**
 * Ids that occur more than once. An id names one thing in the whole file: plans, logs, prerequisites and
 * milestones refer to it without saying of what sort it is.
 */
export function checkUniqueIds(roadmap: Roadmap): Fault[] {
  const faults: Fault[] = []
  // A topic's reviews are an activity of every plan, though the file does not name it.
  const seen = new Map<string, string>(
    roadmap.topics.map(({ id }, index) => [reviewActivity(id), `topics.${index}`]),
  )
  const look = (list: readonly Named[], path: string) => {
    for (const [index, { id }] of list.entries()) {
      const place = `${path}.${index}`
      const first = seen.get(id)
      if (first === undefined) seen.set(id, place)
      else faults.push({ path: `${place}.id`, code: 'duplicate-id', facts: { id, first } })
    }
  }
  look(roadmap.phases, 'phases')
  look(roadmap.sections, 'sections')
  look(roadmap.topics, 'topics')
  for (const [index, topic] of roadmap.topics.entries()) {
    look(topic.activities, `topics.${index}.activities`)
  }
  look(roadmap.projects, 'projects')
  for (const [index, project] of roadmap.projects.entries()) {
    look(project.stages, `projects.${index}.stages`)
  }
  look(roadmap.resources, 'resources')
  look(roadmap.milestones, 'milestones')
  return faults
}
