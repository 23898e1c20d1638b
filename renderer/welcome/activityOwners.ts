import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { ScopeItem } from './scopeFacts.ts'

/** The topic or project that each activity, stage and review belongs to, by the activity's id. */
export function activityOwners(
  roadmap: Roadmap,
  items: readonly ScopeItem[],
): ReadonlyMap<string, ScopeItem> {
  const byId = new Map(items.map((item) => [item.id, item]))
  const owners = new Map<string, ScopeItem>()
  const add = (activity: string, owner: string) => {
    const item = byId.get(owner)
    if (item !== undefined) owners.set(activity, item)
  }
  for (const topic of roadmap.topics) {
    add(topic.id, topic.id)
    for (const activity of topic.activities) add(activity.id, topic.id)
    add(`${topic.id}.review`, topic.id)
  }
  for (const project of roadmap.projects) {
    add(project.id, project.id)
    for (const stage of project.stages) add(stage.id, project.id)
  }
  return owners
}
