import type { Work } from '../curriculum/work.ts'
import type { Plan, Session } from '../model/plan.ts'
import { creditOf } from './credit.ts'
import { findReview } from './findReview.ts'

/** Work that a session lost and that has to find a new place. */
export type Lost = { readonly session: Session; readonly minutes: number }

/**
 * The work that is neither done nor planned any more: per activity what it takes in all, less what
 * was studied, is planned or was skipped. It is counted from the plan as a whole, so that work which an
 * earlier repair has placed again is not placed twice.
 */
export function findLost(plan: Plan, work: Work): Lost[] {
  const open = plan.sessions.filter(({ status }) => status === 'missed' || status === 'partial')
  if (open.length === 0) return []
  const shortages = countShortages(plan, work, open)
  const reviews = gatherReviews(plan, open)
  const lost: Lost[] = []
  /** Reviews that were missed, and missed again when they were caught up. */
  const reopened = new Set<string>()
  for (const session of open.reverse()) {
    const isReview = session.kind === 'review'
    const shortage = isReview
      ? isReviewOpen(reviews.get(session.topic) ?? [], session) && !reopened.has(reviewKey(session))
        ? session.minutes
        : 0
      : (shortages.get(session.activity) ?? 0)
    const minutes = Math.min(shortage, session.minutes - studiedIn(session))
    if (minutes <= 0) continue
    lost.push({ session, minutes })
    if (isReview) reopened.add(reviewKey(session))
    else shortages.set(session.activity, shortage - minutes)
  }
  return lost.reverse()
}

/** Minutes that the activities of sessions lack in a plan. */
function countShortages(plan: Plan, work: Work, sessions: readonly Session[]): Map<string, number> {
  const asked = new Set(sessions.map(({ activity }) => activity))
  const shortages = new Map<string, number>()
  for (const { id, minutes } of work.activities) if (asked.has(id)) shortages.set(id, minutes)
  const take = (activity: string, minutes: number) => {
    const known = shortages.get(activity)
    if (known !== undefined) shortages.set(activity, known - minutes)
  }
  for (const session of plan.sessions) {
    if (shortages.has(session.activity)) take(session.activity, creditOf(session))
  }
  for (const { activity, minutes } of plan.unscheduled) take(activity, minutes)
  return shortages
}

/** All reviews of the topics whose reviews are among sessions. */
function gatherReviews(plan: Plan, sessions: readonly Session[]): Map<string, Session[]> {
  const byTopic = new Map<string, Session[]>()
  for (const { kind, topic } of sessions) if (kind === 'review') byTopic.set(topic, [])
  if (byTopic.size === 0) return byTopic
  for (const session of plan.sessions) {
    if (session.kind === 'review') byTopic.get(session.topic)?.push(session)
  }
  return byTopic
}

function studiedIn(session: Session): number {
  return session.status === 'missed' ? 0 : Math.min(session.minutes, session.actualMinutes ?? 0)
}

function reviewKey(session: Session): string {
  return `${session.topic} ${findReview(session)?.number}`
}

function isReviewOpen(reviews: readonly Session[], missed: Session): boolean {
  if (missed.status === 'partial') return false
  const number = findReview(missed)?.number ?? 0
  return !reviews.some((session) => {
    if (session.status === 'missed') return false
    const other = findReview(session)?.number ?? 0
    return other === number || (session.status !== 'planned' && other > number)
  })
}
