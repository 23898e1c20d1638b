import type { Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Evidence } from './evidence.ts'
import { listSome, type Metric } from './metric.ts'
import { isUnplanned } from './timeline.ts'

/**
 * Metric 0: minutes of work lost or invented. CONTRACT.md: the likely hours of the activities in
 * scope × `paceFactor`, rounded per activity, plus the reviews: every minute of it is in
 * `sessions` or `unscheduled`. A partial session carries the minutes really done, a missed one
 * none. The reviews of a topic, `<topic>.review` where they are unscheduled, take at most the
 * minutes of the policy; whether one is missing is told by metric 7. What was studied before it left the
 * scope is owed as it stands.
 * Target and bound 0.
 */
export function gradeConservation(evidence: Evidence): Metric {
  const { plan, roadmap, items } = evidence
  const owed = new Map<string, number>()
  for (const item of items) {
    for (const activity of item.activities) owed.set(activity.id, activity.minutes)
  }
  const found = new Map<string, number>()
  const add = (activity: string, minutes: number) =>
    found.set(activity, (found.get(activity) ?? 0) + minutes)
  /** Nobody is kept from studying more than an activity takes. */
  const free = new Map<string, number>()
  const reviews = new Map<string, number>()
  const addReview = (topic: string, minutes: number) =>
    reviews.set(topic, (reviews.get(topic) ?? 0) + minutes)
  const topics = new Set(items.filter((item) => !item.isProject).map((item) => item.id))
  const left = activitiesLeft(roadmap, owed)
  for (const session of plan.sessions) {
    const isInScope =
      session.kind === 'review' ? topics.has(session.topic) : !left.has(session.activity)
    if (!isInScope && session.status !== 'planned') continue
    if (session.kind === 'review') addReview(session.topic, workOf(session))
    else add(session.activity, workOf(session))
    if (isUnplanned(session)) {
      free.set(session.activity, (free.get(session.activity) ?? 0) + session.minutes)
    }
  }
  for (const { activity, minutes } of plan.unscheduled) {
    const topic = activity.replace(/\.review$/, '')
    if (topic === activity) add(activity, minutes)
    else addReview(topic, minutes)
  }
  let lost = 0
  let invented = 0
  const wrong: string[] = []
  for (const id of new Set([...owed.keys(), ...found.keys()])) {
    const surplus = (found.get(id) ?? 0) - (owed.get(id) ?? 0)
    const difference = surplus - Math.max(0, Math.min(surplus, free.get(id) ?? 0))
    if (difference === 0) continue
    lost += Math.max(0, -difference)
    invented += Math.max(0, difference)
    wrong.push(id)
  }
  const { sessionMin, intervalsDays } = roadmap.reviewPolicy
  for (const [topic, minutes] of reviews) {
    const allowed = topics.has(topic) ? intervalsDays.length * sessionMin : 0
    if (minutes <= allowed) continue
    invented += minutes - allowed
    wrong.push(`${topic}.review`)
  }
  return {
    metric: 0,
    name: 'work-conserved',
    value: lost + invented,
    target: 0,
    bound: 0,
    ok: lost + invented === 0,
    detail: { lostMinutes: lost, inventedMinutes: invented, activities: listSome(wrong) },
  }
}

/** Activities of a roadmap of which nothing is owed. */
function activitiesLeft(
  { topics, projects }: Roadmap,
  owed: ReadonlyMap<string, number>,
): Set<string> {
  const all = [
    ...topics.flatMap(({ activities }) => activities),
    ...projects.flatMap(({ stages }) => stages),
  ]
  return new Set(all.flatMap(({ id }) => (owed.has(id) ? [] : [id])))
}

/** Minutes of an activity that a session takes care of. */
function workOf(session: Session): number {
  switch (session.status) {
    case 'missed':
      return 0
    case 'partial':
      return session.actualMinutes ?? 0
    default:
      return session.minutes
  }
}
