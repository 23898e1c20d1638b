import type { Priority, Project, Roadmap, Topic } from '../../shared/model/roadmap.ts'

/** A topic or a project: what sessions, prerequisites and milestones speak about. */
export type Item = {
  readonly id: string
  readonly title: string
  /** Place of its phase in the roadmap, 0 is the first: chooses the phase's colour. */
  readonly phase: number
  readonly priority: Priority
} & (
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'project'; readonly project: Project }
)

/** One prerequisite edge seen from one of its ends. */
export type Link = { readonly item: Item; readonly strength: 'hard' | 'soft' }

/** A roadmap with its items and edges looked up by id. Built once a roadmap. */
export type RoadmapIndex = {
  readonly roadmap: Roadmap
  /** Topics in the roadmap's order, then projects. */
  readonly items: ReadonlyMap<string, Item>
  /** What must come before an item. */
  readonly before: ReadonlyMap<string, readonly Link[]>
  /** What an item unlocks. */
  readonly after: ReadonlyMap<string, readonly Link[]>
}

/** Looks up every item and edge of a roadmap; edges to ids that it does not have are left out. */
export function indexRoadmap(roadmap: Roadmap): RoadmapIndex {
  const ordinals = new Map(roadmap.phases.map((phase, ordinal) => [phase.id, ordinal]))
  const items = new Map<string, Item>()
  for (const topic of roadmap.topics) {
    items.set(topic.id, { ...heading(topic, ordinals), kind: 'topic', topic })
  }
  for (const project of roadmap.projects) {
    items.set(project.id, { ...heading(project, ordinals), kind: 'project', project })
  }
  const before = new Map<string, Link[]>()
  const after = new Map<string, Link[]>()
  for (const { from, to, strength } of roadmap.prerequisites) {
    const earlier = items.get(from)
    const later = items.get(to)
    if (earlier === undefined || later === undefined) continue
    append(before, to, { item: earlier, strength })
    append(after, from, { item: later, strength })
  }
  return { roadmap, items, before, after }
}

function heading(source: Topic | Project, ordinals: ReadonlyMap<string, number>) {
  const { id, title, priority } = source
  return { id, title, priority, phase: ordinals.get(source.phase) ?? 0 }
}

function append(links: Map<string, Link[]>, id: string, link: Link): void {
  const known = links.get(id)
  if (known === undefined) links.set(id, [link])
  else known.push(link)
}
