import type { Session } from '../model/plan.ts'
import type { Loss } from './loss.ts'

/** A part of the lost work of a topic or a stage, and the reviews that stand only where it comes before them. */
export type Part = {
  /** One of the lost sessions; nothing that waits for the work tells them apart. */
  readonly session: Session
  readonly minutes: number
  /** Ids of the reviews. */
  readonly reviews: readonly string[]
}

/**
 * Lost work in parts by the reviews that wait for it. A review that had half of its topic before it has
 * to have that afterwards: so much of the lost work as this lacks comes before it, whichever it is.
 */
export function heldByReviews(loss: Loss): Part[] {
  const byUnit = new Map<string, Part>()
  for (const { session, minutes } of loss.lost) {
    const unit =
      session.kind === 'project'
        ? session.activity
        : `${session.kind === 'review' ? 'review' : 'topic'} ${session.topic}`
    const known = byUnit.get(unit)?.minutes ?? 0
    byUnit.set(unit, { session, minutes: known + minutes, reviews: [] })
  }
  return [...byUnit.values()].flatMap((all) => {
    if (all.session.kind === 'project' || all.session.kind === 'review') return [all]
    const needs = needsOf(loss, all.session.topic)
    const parts: Part[] = []
    let held = 0
    for (const need of [...new Set(needs.values())].sort((a, b) => a - b)) {
      const reviews = [...needs].flatMap(([id, other]) => (other >= need ? [id] : []))
      parts.push({ ...all, minutes: need - held, reviews })
      held = need
    }
    return [{ ...all, minutes: all.minutes - held }, ...parts]
  })
}

/** Minutes of a topic's lost work that must come before each review of it that stands; none of 0. */
function needsOf(loss: Loss, topic: string): Map<string, number> {
  const total = loss.sizes.get(topic) ?? 0
  const needs = new Map<string, number>()
  for (const { session: review, from } of loss.standing) {
    if (review.kind !== 'review' || review.topic !== topic) continue
    let before = loss.studied.get(topic) ?? 0
    for (const { session, until, minutes } of loss.standing) {
      const isOver = until <= from
      if (isOver && session.kind !== 'review' && session.topic === topic) before += minutes
    }
    let lost = 0
    for (const { session, minutes } of loss.lost) {
      if (session.kind === 'review' || session.topic !== topic) continue
      if (isBefore(session, review)) lost += minutes
    }
    const need = Math.ceil(total / 2 - before)
    if (need > 0 && need <= lost) needs.set(review.id, need)
  }
  return needs
}

function isBefore(session: Session, review: Session): boolean {
  return `${session.date} ${session.start}` < `${review.date} ${review.start}`
}
