import type { Fault } from '../decode/fault.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { checkAcyclic, type Edge } from './checkAcyclic.ts'

/** A relation that a roadmap states, or one that goes without saying: a stage after the stage before. */
type Relation = Edge & {
  readonly stated: { readonly path: string; readonly ids: readonly string[] } | null
}

/** First and last node of what an id names: a topic and a stage are one, a project is all its stages. */
type Span = { readonly first: number; readonly last: number }

/**
 * Prerequisites, hard or soft, and milestones that go round in a circle. One fault a cycle, at an edge
 * that closes it; `facts.ids` are the ids along it as the roadmap states them, the first one again at
 * the end. What names an unknown id is passed over.
 */
export function checkCycles(roadmap: Roadmap): Fault[] {
  return [...checkPrerequisites(roadmap), ...checkMilestones(roadmap)]
}

function checkPrerequisites(roadmap: Roadmap): Fault[] {
  const spans = new Map<string, Span>()
  const relations: Relation[] = []
  let size = 0
  for (const topic of roadmap.topics) {
    spans.set(topic.id, { first: size, last: size })
    size += 1
  }
  for (const project of roadmap.projects) {
    const first = size
    for (const stage of project.stages) {
      if (size > first) relations.push({ from: size - 1, to: size, stated: null })
      spans.set(stage.id, { first: size, last: size })
      size += 1
    }
    spans.set(project.id, { first, last: size - 1 })
  }
  for (const [index, { from, to }] of roadmap.prerequisites.entries()) {
    const before = spans.get(from)
    const after = spans.get(to)
    if (before === undefined || after === undefined) continue
    const stated = { path: `prerequisites.${index}`, ids: [from, to] }
    relations.push({ from: before.last, to: after.first, stated })
  }
  return toFaults(size, relations)
}

function checkMilestones({ milestones }: Roadmap): Fault[] {
  const nodes = new Map(milestones.map(({ id }, index) => [id, index]))
  const relations = milestones.flatMap(({ id, requires }, to) =>
    requires.flatMap((required, at): Relation[] => {
      const from = nodes.get(required)
      if (from === undefined) return []
      return [
        { from, to, stated: { path: `milestones.${to}.requires.${at}`, ids: [required, id] } },
      ]
    }),
  )
  return toFaults(milestones.length, relations)
}

function toFaults(size: number, relations: readonly Relation[]): Fault[] {
  return checkAcyclic(size, relations).map((cycle): Fault => {
    const stated = cycle.flatMap((index) => relations[index]?.stated ?? [])
    const trail: string[] = []
    for (const id of stated.flatMap(({ ids }) => ids)) {
      if (id !== trail[trail.length - 1]) trail.push(id)
    }
    const first = trail[0] ?? ''
    if (trail.length === 1 || trail[trail.length - 1] !== first) trail.push(first)
    return {
      path: stated[stated.length - 1]?.path ?? '',
      code: 'prerequisite-cycle',
      facts: { ids: trail.join(' → ') },
    }
  })
}
