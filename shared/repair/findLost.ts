import { selectWork } from '../curriculum/selectWork.ts'
import type { Work } from '../curriculum/work.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Board } from './board.ts'
import { withTotals } from './estimateRest.ts'
import { findReview } from './findReview.ts'

/** Work that a session lost and that has to find a new place. */
export type Lost = { readonly session: Session; readonly minutes: number }

/**
 * The work that is neither done nor planned any more: per activity what it takes in all, less what
 * was studied, is planned or was skipped. It is counted from the plan as a whole, so that work which an
 * earlier repair has placed again is not placed twice.
 */
export function findLost(plan: Plan, work: Work): Lost[] {
  const unfinished = plan.sessions.filter(isUnfinished)
  if (unfinished.length === 0) return []
  const known = new Map<string, number>()
  for (const session of plan.sessions) {
    known.set(session.activity, (known.get(session.activity) ?? 0) + creditOf(session))
  }
  const credits = work.activities.map(({ id }) => known.get(id) ?? 0)
  const topics = new Set(work.units.map(({ topic }) => topic))
  const reviewsOf = (topic: string) =>
    topics.has(topic)
      ? plan.sessions.filter((session) => session.kind === 'review' && session.topic === topic)
      : null
  return lose(unfinished, countShortages(plan, work, credits), reviewsOf)
}

/** The same, of the roadmap that the plan was made from. */
export function findOpenLosses(roadmap: Roadmap, plan: Plan): Lost[] {
  if (!plan.sessions.some(isUnfinished)) return []
  return findLost(plan, withTotals(selectWork(roadmap, plan.profile), plan))
}

/** The same, of the plan that a board was set up with, before anything on it changes. */
export function findLostOn(board: Board, plan: Plan): Lost[] {
  const { unfinished, work, credits, reviewsOfTopic, unitOfTopic } = board
  if (unfinished.length === 0) return []
  const reviewsOf = (topic: string) =>
    unitOfTopic.has(topic) ? (reviewsOfTopic.get(topic) ?? []).map(({ session }) => session) : null
  return lose(unfinished, countShortages(plan, work, credits), reviewsOf)
}

function isUnfinished({ status }: Session): boolean {
  return status === 'missed' || status === 'partial'
}

/**
 * Minutes that activities lack.
 * @param credits What sessions took care of, activity by activity.
 */
function countShortages(
  { unscheduled }: Plan,
  { activities }: Work,
  credits: readonly number[],
): Map<string, number> {
  const shortages = new Map<string, number>()
  for (const [index, { id, minutes }] of activities.entries()) {
    shortages.set(id, minutes - (credits[index] ?? 0))
  }
  for (const { activity, minutes } of unscheduled) {
    shortages.set(activity, (shortages.get(activity) ?? 0) - minutes)
  }
  return shortages
}

/**
 * What sessions lost, the last one first where not all of it is missing; given back in their order.
 * @param reviewsOf All reviews of a topic; null where it is no longer studied.
 */
function lose(
  unfinished: readonly Session[],
  shortages: Map<string, number>,
  reviewsOf: (topic: string) => readonly Session[] | null,
): Lost[] {
  const lost: Lost[] = []
  /** Reviews that were missed, and missed again when they were caught up. */
  const reopened = new Set<string>()
  for (const session of [...unfinished].reverse()) {
    const isReview = session.kind === 'review'
    const isOpen = isReview && !reopened.has(reviewKey(session))
    const shortage = isReview
      ? isOpen && isReviewOpen(reviewsOf(session.topic), session)
        ? session.minutes
        : 0
      : (shortages.get(session.activity) ?? 0)
    const minutes = Math.min(shortage, session.minutes - creditOf(session))
    if (minutes <= 0) continue
    lost.push({ session, minutes })
    if (isReview) reopened.add(reviewKey(session))
    else shortages.set(session.activity, shortage - minutes)
  }
  return lost.reverse()
}

function reviewKey(session: Session): string {
  return `${session.topic} ${findReview(session)?.number}`
}

function isReviewOpen(reviews: readonly Session[] | null, missed: Session): boolean {
  if (missed.status === 'partial' || reviews === null) return false
  const number = findReview(missed)?.number ?? 0
  return !reviews.some((session) => {
    if (session.status === 'missed') return false
    const other = findReview(session)?.number ?? 0
    return other === number || (session.status !== 'planned' && other > number)
  })
}
