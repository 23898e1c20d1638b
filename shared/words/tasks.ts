import type { Kind } from '../model/civil.ts'
import type { Session } from '../model/plan.ts'
import { assertNever } from '../model/result.ts'
import type { Project, Resource, Roadmap, Topic } from '../model/roadmap.ts'
import { itemsOf, type RoadmapItems } from './roadmapItems.ts'

/** What a session asks for: one sentence, then what helps with it, then what one can show. Empty where unknown. */
export type Task = {
  readonly what: string
  readonly resources: readonly Resource[]
  readonly doneWhen: string
}

/** Most resources that one session names. */
const MOST_RESOURCES = 4

/** Kinds of resources that suit a kind of activity; others stand in where a topic has none of these. */
const SUITING: Readonly<Record<Kind, readonly Resource['kind'][]>> = {
  read: ['book', 'paper', 'blog'],
  practise: ['practice', 'platform', 'tool', 'course'],
  watch: ['course', 'conference'],
  project: ['platform', 'tool', 'community'],
  review: [],
}

/** What to do in a session, with which resources, and what is there when it is done. */
export function describeTask(
  session: Pick<Session, 'activity' | 'topic' | 'kind' | 'title'>,
  roadmap: Roadmap,
): Task {
  const items = itemsOf(roadmap)
  const topic = items.topics.get(session.topic)
  if (topic !== undefined) {
    return {
      what: describeTopicWork(session.kind, topic),
      resources: suitable(items, session.kind, [topic.id, topic.section]),
      doneWhen: session.kind === 'review' ? '' : topic.doneWhen,
    }
  }
  const project = items.projects.get(session.topic)
  if (project === undefined) return { what: `${session.title}.`, resources: [], doneWhen: '' }
  return {
    what: describeStage(session.activity, project),
    resources: suitable(items, session.kind, [project.id]),
    doneWhen:
      project.stages[project.stages.length - 1]?.id === session.activity
        ? project.definitionOfDone.join('; ')
        : '',
  }
}

function describeTopicWork(kind: Kind, topic: Topic): string {
  const subject = topic.covers.length === 0 ? topic.title : listOf(topic.covers)
  switch (kind) {
    case 'read':
      return `Read about ${subject}.`
    case 'practise':
      return `Practise ${subject}.`
    case 'watch':
      return `Watch lectures and talks on ${subject}.`
    case 'review':
      return `Recall ${subject} without looking, then close the gaps.`
    case 'project':
      return `Work on ${subject}.`
    default:
      return assertNever(kind)
  }
}

function describeStage(activity: string, project: Project): string {
  const stage = project.stages.find(({ id }) => id === activity)
  if (stage === undefined) return `Work on ${project.title}.`
  const tools = (project.primers ?? [])
    .filter((primer) => primer.countsInside === activity && primer.hours > 0)
    .map(({ tool }) => tool)
  const primers = tools.length === 0 ? '' : ` First steps with ${listOf(tools)} are part of it.`
  return `${stage.title}, for ${project.title}.${primers}`
}

/** Resources: the required ones first, those of the topic before those of its section. */
function suitable(items: RoadmapItems, kind: Kind, ids: readonly string[]): Resource[] {
  if (SUITING[kind].length === 0) return []
  const all = ids.flatMap((id) => items.resources.get(id) ?? [])
  const suiting = all.filter((resource) => SUITING[kind].includes(resource.kind))
  const chosen = [...new Set(suiting.length > 0 ? suiting : all)]
  return [
    ...chosen.filter(isRequired),
    ...chosen.filter((resource) => !isRequired(resource)),
  ].slice(0, MOST_RESOURCES)
}

function isRequired(resource: Resource): boolean {
  return resource.required
}

/** `a`, `a and b`, `a, b and c`. */
function listOf(names: readonly string[]): string {
  const last = names[names.length - 1] ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
