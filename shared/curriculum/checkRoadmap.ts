import type { Fault } from '../decode/fault.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { checkChoiceGroups } from './checkChoiceGroups.ts'
import { checkCycles } from './checkCycles.ts'
import { checkRanges } from './checkRanges.ts'
import { checkReferences } from './checkReferences.ts'
import { checkUniqueIds } from './checkUniqueIds.ts'

/**
 * Everything that is wrong between the parts of a roadmap whose form is right: ids that repeat or lead
 * nowhere, circles, ranges upside down, phases without topics, and kept work that needs what may be
 * dropped. A roadmap without faults can be planned. Time grows with the parts and edges.
 * @returns the faults, one for each field that is wrong; none for a sound roadmap.
 */
export function checkRoadmap(roadmap: Roadmap): Fault[] {
  return [
    ...checkUniqueIds(roadmap),
    ...checkReferences(roadmap),
    ...checkRanges(roadmap),
    ...checkPhases(roadmap),
    ...checkChoiceGroups(roadmap),
    ...checkDroppable(roadmap),
    ...checkCycles(roadmap),
  ]
}

function checkPhases(roadmap: Roadmap): Fault[] {
  const used = new Set(roadmap.topics.map((topic) => topic.phase))
  return roadmap.phases.flatMap(({ id }, index): Fault[] =>
    used.has(id) ? [] : [{ path: `phases.${index}`, code: 'empty', facts: { id } }],
  )
}

/** What may be dropped must not stand, as a hard prerequisite, before what is kept. */
function checkDroppable(roadmap: Roadmap): Fault[] {
  const droppable = new Set<string>()
  for (const item of [...roadmap.topics, ...roadmap.projects]) {
    if (item.priority !== 'could') continue
    droppable.add(item.id)
    if ('stages' in item) for (const stage of item.stages) droppable.add(stage.id)
  }
  return roadmap.prerequisites.flatMap(({ from, to, strength }, index): Fault[] => {
    if (strength !== 'hard' || !droppable.has(from) || droppable.has(to)) return []
    const path = `prerequisites.${index}`
    return [{ path, code: 'droppable-prerequisite', facts: { id: from, to } }]
  })
}
