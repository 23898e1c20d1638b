import type { Profile } from '../../shared/model/profile.ts'
import type { Priority, Project, Roadmap, Topic } from '../../shared/model/roadmap.ts'

/** A topic or project with its likely minutes, the learner's pace included. */
export type ScopeItem = {
  readonly id: string
  readonly title: string
  readonly kind: 'topic' | 'project'
  readonly phase: string
  /** Id of its section; null for a project. */
  readonly section: string | null
  readonly priority: Priority
  readonly minutes: number
}

/** A heading of the list of what may be known already. */
export type ScopeSection = {
  readonly id: string
  readonly title: string
  readonly items: readonly ScopeItem[]
}

/** Everything that can be in a scope, in the roadmap's order. */
export function listItems(roadmap: Roadmap, paceFactor: number): readonly ScopeItem[] {
  return [
    ...roadmap.topics.map((topic) => ({
      ...heading(topic),
      kind: 'topic' as const,
      section: topic.section,
      minutes: minutesOf(topic.activities, paceFactor),
    })),
    ...roadmap.projects.map((project) => ({
      ...heading(project),
      kind: 'project' as const,
      section: null,
      minutes: minutesOf(project.stages, paceFactor),
    })),
  ]
}

function heading({ id, title, phase, priority }: Topic | Project) {
  return { id, title, phase, priority }
}

function minutesOf(
  parts: readonly { readonly effortHours: { readonly likely: number } }[],
  paceFactor: number,
): number {
  return parts.reduce((sum, part) => sum + Math.round(part.effortHours.likely * 60 * paceFactor), 0)
}

/** Whether phases and priorities ask for an item, known or not. */
export function isWanted(item: ScopeItem, scope: Profile['scope']): boolean {
  return scope.phases.includes(item.phase) && scope.priorities.includes(item.priority)
}

/** Minutes of several items. */
export function sumMinutes(items: readonly ScopeItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Items under the headings of their sections, the projects of each phase after its sections. */
export function groupBySection(
  roadmap: Roadmap,
  items: readonly ScopeItem[],
  projectsTitle: string,
): ScopeSection[] {
  return roadmap.phases
    .flatMap((phase): ScopeSection[] => [
      ...roadmap.sections
        .filter((section) => section.phase === phase.id)
        .map(({ id, title }) => ({
          id,
          title,
          items: items.filter((item) => item.section === id),
        })),
      {
        id: `${phase.id} projects`,
        title: `${phase.title}: ${projectsTitle}`,
        items: items.filter((item) => item.kind === 'project' && item.phase === phase.id),
      },
    ])
    .filter((section) => section.items.length > 0)
}

/** Items whose title or covered subjects contain every word that was typed. */
export function searchItems(
  items: readonly ScopeItem[],
  query: string,
  roadmap: Roadmap,
): readonly ScopeItem[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return items
  const covers = new Map(roadmap.topics.map((topic) => [topic.id, topic.covers.join(' ')]))
  return items.filter((item) => {
    const text = `${item.title} ${covers.get(item.id) ?? ''}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  })
}

/** A scope in which some items are known, or no longer. */
export function withKnown(
  scope: Profile['scope'],
  ids: readonly string[],
  known: boolean,
): Profile['scope'] {
  const rest = scope.known.filter((id) => !ids.includes(id))
  return { ...scope, known: known ? [...rest, ...ids] : rest }
}
