import type { Fault } from '../decode/fault.ts'
import { KINDS } from '../model/civil.ts'
import type { Roadmap } from '../model/roadmap.ts'

type Effort = Roadmap['topics'][number]['activities'][number]['effortHours']

/** Ranges that stand upside down: hours of work, hours a week, minutes of a chunk. */
export function checkRanges(roadmap: Roadmap): Fault[] {
  const faults: Fault[] = []
  const look = (path: string, found: number, other: string, maximum: number) => {
    if (found > maximum) {
      faults.push({ path, code: 'min-over-max', facts: { found, other, maximum } })
    }
  }
  const lookAt = ({ low, likely, high }: Effort, path: string) => {
    look(`${path}.low`, low, 'likely', likely)
    look(`${path}.likely`, likely, 'high', high)
  }
  for (const kind of KINDS) {
    const { minChunkMin, maxChunkMin } = roadmap.kinds[kind]
    look(`kinds.${kind}.minChunkMin`, minChunkMin, 'maxChunkMin', maxChunkMin)
  }
  for (const [index, { weeklyHoursBand }] of roadmap.phases.entries()) {
    const [lowest, highest] = weeklyHoursBand
    look(`phases.${index}.weeklyHoursBand.0`, lowest, 'weeklyHoursBand.1', highest)
  }
  for (const [index, topic] of roadmap.topics.entries()) {
    for (const [at, { effortHours }] of topic.activities.entries()) {
      lookAt(effortHours, `topics.${index}.activities.${at}.effortHours`)
    }
  }
  for (const [index, project] of roadmap.projects.entries()) {
    for (const [at, { effortHours }] of project.stages.entries()) {
      lookAt(effortHours, `projects.${index}.stages.${at}.effortHours`)
    }
  }
  for (const [index, { effortHours }] of roadmap.resources.entries()) {
    if (effortHours !== undefined) lookAt(effortHours, `resources.${index}.effortHours`)
  }
  return faults
}
