import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** One activity that a plan owes: a part of a topic, or a stage of a project. */
export type OwedActivity = {
  readonly id: string
  /** Likely hours × pace factor, in whole minutes. */
  readonly minutes: number
  /** For a stage: days of unattended work after the stage before it. */
  readonly lagDays: number
}

/** A topic or project that a plan owes. */
export type OwedItem = {
  readonly id: string
  readonly phase: string
  readonly isProject: boolean
  /** In a project, the order of its stages. */
  readonly activities: readonly OwedActivity[]
}

/**
 * The topics and projects in scope: of a chosen phase and priority, and not known already. Of a
 * project, single stages may be known.
 * Minutes are rounded per activity (CONTRACT.md: likely hours × `paceFactor`); the plan's own
 * estimate holds for what was begun under another pace.
 */
export function itemsInScope(
  roadmap: Roadmap,
  { profile, estimates }: Pick<Plan, 'profile' | 'estimates'>,
): OwedItem[] {
  const { phases, priorities, known } = profile.scope
  const inMinutes = (id: string, hours: number) =>
    estimates?.[id] ?? Math.round(hours * 60 * profile.paceFactor)
  const isOwed = (item: { id: string; phase: string; priority: 'must' | 'should' | 'could' }) =>
    phases.includes(item.phase) && priorities.includes(item.priority) && !known.includes(item.id)
  const topics = roadmap.topics.filter(isOwed).map((topic) => ({
    id: topic.id,
    phase: topic.phase,
    isProject: false,
    activities: topic.activities.map((activity) => ({
      id: activity.id,
      minutes: inMinutes(activity.id, activity.effortHours.likely),
      lagDays: 0,
    })),
  }))
  const projects = roadmap.projects.filter(isOwed).map((project) => ({
    id: project.id,
    phase: project.phase,
    isProject: true,
    activities: project.stages
      .filter((stage) => !known.includes(stage.id))
      .map((stage) => ({
        id: stage.id,
        minutes: inMinutes(stage.id, stage.effortHours.likely),
        lagDays: stage.elapsedLagDaysAfterPrevious ?? 0,
      })),
  }))
  return [...topics, ...projects]
}
