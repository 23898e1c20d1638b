import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** Last civil dates of what of a phase comes after the milestone that closes it; null where nothing does. */
export type RestOfPhase = {
  readonly workUntil: string | null
  readonly reviewsUntil: string | null
}

/**
 * What of a phase goes on after the milestone that closes it: such a milestone requires everything essential,
 * so what may be dropped comes later, and reviews come weeks after what they review.
 * @returns null for a milestone that the plan does not reach, or that closes no phase.
 */
export function findRestOfPhase(roadmap: Roadmap, plan: Plan, id: string): RestOfPhase | null {
  const milestone = roadmap.milestones.find((each) => each.id === id)
  const date = plan.milestones.find((each) => each.id === id)?.date
  if (milestone === undefined || date === undefined) return null
  const items = [...roadmap.topics, ...roadmap.projects].filter(
    ({ phase }) => phase === milestone.phase,
  )
  const required = requiredBy(roadmap, id)
  const essential = items.filter(({ priority }) => priority === 'must')
  if (essential.length === 0 || essential.some((item) => !required.has(item.id))) return null
  const ids = new Set(items.map((item) => item.id))
  const later = plan.sessions.filter(
    (session) =>
      ids.has(session.topic) &&
      session.date > date &&
      session.status !== 'missed' &&
      session.status !== 'skipped',
  )
  return {
    workUntil: lastDate(later.filter(({ kind }) => kind !== 'review')),
    reviewsUntil: lastDate(later.filter(({ kind }) => kind === 'review')),
  }
}

/** Topics and projects that a milestone requires, itself or through others; the last stage stands for its project. */
function requiredBy(roadmap: Roadmap, id: string): ReadonlySet<string> {
  const required = new Set<string>()
  const open = [id]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (required.has(next)) continue
    required.add(next)
    open.push(...(roadmap.milestones.find((each) => each.id === next)?.requires ?? []))
  }
  for (const project of roadmap.projects) {
    if (required.has(project.stages[project.stages.length - 1]?.id ?? '')) required.add(project.id)
  }
  return required
}

function lastDate(sessions: Plan['sessions']): string | null {
  return sessions.reduce<string | null>(
    (last, { date }) => (last === null || date > last ? date : last),
    null,
  )
}
