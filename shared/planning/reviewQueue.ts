import type { Roadmap } from '../model/roadmap.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Review } from './placement.ts'

/** Share of the interval at which a review is aimed: early, so that a missed one can still be in time. */
const AIM = 0.88

/** Reviews that wait for their day, and those whose day has come. */
export type ReviewQueue = {
  readonly byDay: Map<DayNumber, Review[]>
  /** Ordered by `latest`. */
  readonly open: Review[]
  readonly policy: Roadmap['reviewPolicy']
  /** Last day that has been opened. */
  openedUntil: DayNumber
}

/** A queue without reviews; `firstDay` is the first day of the plan. */
export function createReviewQueue(
  policy: Roadmap['reviewPolicy'],
  firstDay: DayNumber,
): ReviewQueue {
  return { byDay: new Map(), open: [], policy, openedUntil: firstDay - 1 }
}

/**
 * Queues the next review of a topic.
 * @param day Day on which the topic was finished or last reviewed.
 * @param number Which review it is, from 1; beyond the policy's intervals nothing is queued.
 */
export function queueReview(
  queue: ReviewQueue,
  unit: number,
  number: number,
  day: DayNumber,
): void {
  const intervalDays = queue.policy.intervalsDays[number - 1]
  if (intervalDays === undefined) return
  const slack = intervalDays * queue.policy.toleranceFraction
  const latest = Math.max(day + 1, Math.floor(day + intervalDays + slack))
  const earliest = Math.min(
    latest,
    Math.max(Math.ceil(day + intervalDays - slack), Math.round(day + intervalDays * AIM)),
  )
  const review = { unit, number, intervalDays, due: day + intervalDays, earliest, latest }
  const waiting = queue.byDay.get(earliest)
  if (waiting === undefined) queue.byDay.set(earliest, [review])
  else waiting.push(review)
}

/** Opens the reviews whose first day has come. Days must not go back from call to call. */
export function openReviews(queue: ReviewQueue, day: DayNumber): void {
  for (let next = queue.openedUntil + 1; next <= day; next += 1) {
    for (const review of queue.byDay.get(next) ?? []) {
      const at = queue.open.findIndex((other) => other.latest > review.latest)
      queue.open.splice(at < 0 ? queue.open.length : at, 0, review)
    }
    queue.byDay.delete(next)
  }
  queue.openedUntil = Math.max(queue.openedUntil, day)
}
