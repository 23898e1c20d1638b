import type { Project, Resource, Roadmap, Topic } from '../model/roadmap.ts'

/** A roadmap with its parts looked up by id. */
export type RoadmapItems = {
  readonly topics: ReadonlyMap<string, Topic>
  readonly projects: ReadonlyMap<string, Project>
  /** Resources by the section, topic or project that they support. */
  readonly resources: ReadonlyMap<string, readonly Resource[]>
  readonly phases: ReadonlyMap<string, string>
}

const known = new WeakMap<Roadmap, RoadmapItems>()

/** Looks up the parts of a roadmap; done once for each. */
export function itemsOf(roadmap: Roadmap): RoadmapItems {
  const found = known.get(roadmap)
  if (found !== undefined) return found
  const resources = new Map<string, Resource[]>()
  for (const resource of roadmap.resources) {
    for (const id of resource.supports) {
      const list = resources.get(id)
      if (list === undefined) resources.set(id, [resource])
      else list.push(resource)
    }
  }
  const items: RoadmapItems = {
    topics: new Map(roadmap.topics.map((topic) => [topic.id, topic])),
    projects: new Map(roadmap.projects.map((project) => [project.id, project])),
    resources,
    phases: new Map(roadmap.phases.map(({ id, title }) => [id, title])),
  }
  known.set(roadmap, items)
  return items
}
