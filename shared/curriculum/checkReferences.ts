import type { Fault } from '../decode/fault.ts'
import type { Project, Roadmap } from '../model/roadmap.ts'

type Ids = { readonly has: (id: string) => boolean }

/** Ids that name nothing of the sort that they have to name, and topics outside their section's phase. */
export function checkReferences(roadmap: Roadmap): Fault[] {
  const faults: Fault[] = []
  const look = (id: string, known: Ids, path: string) => {
    if (!known.has(id)) faults.push({ path, code: 'unknown-id', facts: { id } })
  }
  const phases = idsOf(roadmap.phases)
  const sections = new Map(roadmap.sections.map(({ id, phase }) => [id, phase]))
  const work = idsOf([
    ...roadmap.topics,
    ...roadmap.projects,
    ...roadmap.projects.flatMap((project) => project.stages),
  ])
  const supported = new Set([...work, ...sections.keys()])
  const required = new Set([...work, ...idsOf(roadmap.milestones)])

  for (const [index, { phase }] of roadmap.sections.entries()) {
    look(phase, phases, `sections.${index}.phase`)
  }
  for (const [index, { phase, section }] of roadmap.topics.entries()) {
    look(section, sections, `topics.${index}.section`)
    look(phase, phases, `topics.${index}.phase`)
    const expected = sections.get(section)
    if (expected === undefined || expected === phase || !phases.has(phase)) continue
    faults.push({
      path: `topics.${index}.phase`,
      code: 'wrong-value',
      facts: { expected, found: JSON.stringify(phase) },
    })
  }
  for (const [index, project] of roadmap.projects.entries()) {
    look(project.phase, phases, `projects.${index}.phase`)
    faults.push(...checkPrimers(project, `projects.${index}.primers`, work))
  }
  for (const [index, { from, to }] of roadmap.prerequisites.entries()) {
    look(from, work, `prerequisites.${index}.from`)
    look(to, work, `prerequisites.${index}.to`)
  }
  for (const [index, { phase, supports }] of roadmap.resources.entries()) {
    if (phase !== null) look(phase, phases, `resources.${index}.phase`)
    for (const [at, id] of supports.entries()) {
      look(id, supported, `resources.${index}.supports.${at}`)
    }
  }
  for (const [index, { phase, requires }] of roadmap.milestones.entries()) {
    look(phase, phases, `milestones.${index}.phase`)
    for (const [at, id] of requires.entries()) {
      look(id, required, `milestones.${index}.requires.${at}`)
    }
  }
  return faults
}

/** A primer's tool is taught in a topic or project; its hours lie inside a stage of its own project. */
function checkPrimers(project: Project, path: string, work: Ids): Fault[] {
  const stages = idsOf(project.stages)
  return (project.primers ?? []).flatMap(({ taughtLaterIn, countsInside }, index): Fault[] => {
    const faults: Fault[] = []
    if (taughtLaterIn !== null && !work.has(taughtLaterIn)) {
      const place = `${path}.${index}.taughtLaterIn`
      faults.push({ path: place, code: 'unknown-id', facts: { id: taughtLaterIn } })
    }
    if (stages.has(countsInside)) return faults
    const place = `${path}.${index}.countsInside`
    const id = countsInside
    if (!work.has(id)) return [...faults, { path: place, code: 'unknown-id', facts: { id } }]
    const facts = { expected: [...stages].join(', '), found: JSON.stringify(id) }
    return [...faults, { path: place, code: 'wrong-value', facts }]
  })
}

function idsOf(list: readonly { readonly id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id))
}
