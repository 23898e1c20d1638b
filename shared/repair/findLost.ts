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
  const credit = new Map<string, number>()
  for (const session of plan.sessions) add(credit, [session.activity, creditOf(session)])
  for (const part of plan.unscheduled) add(credit, [part.activity, part.minutes])
  const need = new Map(work.activities.map(({ id, minutes }) => [id, minutes]))

  const lost: Lost[] = []
  /** Reviews that were missed, and missed again when they were caught up. */
  const reopened = new Set<string>()
  for (const session of [...plan.sessions].reverse()) {
    if (session.status !== 'missed' && session.status !== 'partial') continue
    const shortage =
      session.kind === 'review'
        ? isReviewOpen(plan, session) && !reopened.has(reviewKey(session))
          ? session.minutes
          : 0
        : (need.get(session.activity) ?? 0) - (credit.get(session.activity) ?? 0)
    const minutes = Math.min(shortage, session.minutes - studiedIn(session))
    if (minutes <= 0) continue
    lost.push({ session, minutes })
    if (session.kind === 'review') reopened.add(reviewKey(session))
    else add(credit, [session.activity, minutes])
  }
  return lost.reverse()
}

function studiedIn(session: Session): number {
  return session.status === 'missed' ? 0 : Math.min(session.minutes, session.actualMinutes ?? 0)
}

function reviewKey(session: Session): string {
  return `${session.topic} ${findReview(session)?.number}`
}

function isReviewOpen(plan: Plan, missed: Session): boolean {
  if (missed.status === 'partial') return false
  const number = findReview(missed)?.number ?? 0
  return !plan.sessions.some((session) => {
    if (session.topic !== missed.topic || session.status === 'missed') return false
    const other = findReview(session)?.number ?? 0
    return other === number || (session.status !== 'planned' && other > number)
  })
}

function add(sums: Map<string, number>, [key, minutes]: readonly [string, number]): void {
  sums.set(key, (sums.get(key) ?? 0) + minutes)
}
