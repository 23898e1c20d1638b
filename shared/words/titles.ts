import type { Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { itemsOf } from './roadmapItems.ts'

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

/** A session in a word or two, for a place that holds no more: its topic or project, and the stage if any. */
export type ShortTitle = { readonly title: string; readonly stage: string | null }

/** The short title of a session; its own title where the roadmap does not know its topic. */
export function shortTitleOf(
  { activity, topic, title }: Pick<Session, 'activity' | 'topic' | 'title'>,
  roadmap: Roadmap,
): ShortTitle {
  const stage = itemsOf(roadmap)
    .projects.get(topic)
    ?.stages.find(({ id }) => id === activity)
  return {
    title: shorten(findItem(roadmap, topic) ?? { title }),
    stage: stage === undefined ? null : shorten(stage),
  }
}

/** The short title of a topic or project; the id itself where the roadmap has none. */
export function shortNameOf(roadmap: Roadmap, id: string): string {
  return shorten(findItem(roadmap, id) ?? { title: id })
}

/** The short title of a part of a roadmap, its title where it has none. */
export function shorten({ title, shortTitle }: Titled): string {
  return shortTitle ?? title
}

type Titled = { readonly title: string; readonly shortTitle?: string | undefined }

function findItem(roadmap: Roadmap, id: string): Titled | undefined {
  const { topics, projects } = itemsOf(roadmap)
  return topics.get(id) ?? projects.get(id)
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
