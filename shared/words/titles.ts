import type { Roadmap } from '../model/roadmap.ts'

const known = new WeakMap<Roadmap, ReadonlyMap<string, string>>()

/** What people call the item of a roadmap with this id; the id itself where the roadmap has none. */
export function titleOf(roadmap: Roadmap, id: string): string {
  let titles = known.get(roadmap)
  if (titles === undefined) {
    titles = collectTitles(roadmap)
    known.set(roadmap, titles)
  }
  return titles.get(id) ?? id
}

function collectTitles(roadmap: Roadmap): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  const parts = [roadmap.phases, roadmap.sections, roadmap.milestones, roadmap.resources]
  for (const { id, title } of [...parts.flat(), ...roadmap.topics]) titles.set(id, title)
  for (const topic of roadmap.topics) {
    for (const activity of topic.activities) titles.set(activity.id, topic.title)
  }
  for (const project of roadmap.projects) {
    titles.set(project.id, project.title)
    for (const stage of project.stages) titles.set(stage.id, `${project.title}: ${stage.title}`)
  }
  return titles
}
