import { isReviewable } from '../reviews/isReviewable.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import type { Outlook } from './outlook.ts'
import type { Pool } from './pool.ts'
import { recallToday } from './retimeReviews.ts'
import { groundOf, type ReviewGround } from './reviewGround.ts'
import { reviewDays, standingBefore } from './standing.ts'
import type { ReviewTimes } from './waiting.ts'

/** Overdue reviews come within so many minutes, at leisure: they fit beside what is more pressing. */
const SOON = 7 * MINUTES_PER_DAY

/** When lifted reviews are due, as work on their topics and the reviews before them find their places. */
export type ReviewClock = {
  readonly board: Board
  /** See `Outlook`. */
  readonly grounds: Map<string, ReviewGround>
  readonly topics: Map<string, TopicClock>
}

/** What reviews of a topic count from. */
export type TopicClock = {
  /** The unit of the topic's work, and until when what stands of it counts. */
  readonly unit: number
  readonly until: Instant
  /** Minutes of the topic that are over or stand, or have found a place. */
  studied: number
  readonly total: number
  /** Numbers of reviews that wait for a place. */
  readonly open: Set<number>
  /** End of what a review counts its interval from, by its number; of 0, of the work. */
  readonly ends: Map<number, Instant>
}

/** The clock before anything is placed. */
export function createReviewClock(outlook: Outlook, pools: readonly Pool[]): ReviewClock {
  const { board, grounds } = outlook
  const clock: ReviewClock = { board, grounds, topics: new Map() }
  for (const { items } of pools) if (items[0] !== undefined) noteOpen(clock, items[0])
  return clock
}

/** Notes that a review waits for a place; of work nothing. */
export function noteOpen(clock: ReviewClock, item: Item): void {
  if (item.review === undefined) return
  const { topics } = clock
  const { topic } = item.session
  const known = topics.get(topic) ?? createTopic(clock, topic, item)
  known.open.add(item.review.number)
  known.ends.delete(item.review.number)
  topics.set(topic, known)
}

/**
 * Counts anew what is studied of a topic, after work on it left its place.
 * @param placed Minutes of it that found a place, and the end of these.
 */
export function recount(
  { board, topics }: ReviewClock,
  topic: string,
  placed: number,
  finish: Instant | undefined,
): void {
  const known = topics.get(topic)
  if (known === undefined) return
  const { minutes, end } = standingBefore(board, known.unit, known.until)
  known.studied = minutes + placed
  known.ends.set(0, Math.max(end, finish ?? end))
}

function createTopic({ board, grounds }: ReviewClock, topic: string, first: Item): TopicClock {
  const unit = board.unitOfTopic.get(topic) ?? -1
  const { until, minutes, ends } = groundOf(grounds, board, first)
  return {
    unit,
    until,
    studied: minutes,
    total: board.unitMinutes[unit] ?? 0,
    open: new Set(),
    ends: new Map(ends),
  }
}

/** How well a topic is remembered today, from 0 to 1. */
function recallOf(board: Board, topic: string): number {
  const known = board.recalls.get(topic)
  if (known !== undefined) return known
  const recall = recallToday(board, topic) ?? 1
  board.recalls.set(topic, recall)
  return recall
}

/** When a lifted review is due and wanted; never due while what comes before it waits. */
export function timeReview(
  { board, topics }: ReviewClock,
  pool: Pool | undefined,
  offset: number,
): ReviewTimes {
  const item = pool?.items[0]
  const known = topics.get(item?.session.topic ?? '')
  if (item?.review === undefined || known === undefined) {
    return { due: board.now, need: board.now, offset }
  }
  const { number } = item.review
  const { first, last } = reviewDays(board, item, previousEnd(known, number), offset)
  return {
    due: isNext(known, number) ? first * MINUTES_PER_DAY - offset : Number.POSITIVE_INFINITY,
    need: needOf(board, item.session.topic, (last + 1) * MINUTES_PER_DAY - offset),
    offset,
  }
}

/** Whether enough of a topic is studied for a review, and no earlier review waits. */
function isNext({ studied, total, open }: TopicClock, number: number): boolean {
  if (!isReviewable(studied, total)) return false
  for (const other of open) if (other < number) return false
  return true
}

/** The end of a review's interval; of overdue ones the most forgotten first. */
function needOf(board: Board, topic: string, end: Instant): Instant {
  const soon = board.now + SOON
  return end > soon ? end : soon - MINUTES_PER_DAY * (1 - recallOf(board, topic))
}

/**
 * Notes that a piece of a pool is placed and over at `until`.
 * @returns whether a review of its topic waits or waited for a place.
 */
export function noteStudied(
  { topics }: ReviewClock,
  { items }: Pool,
  until: Instant,
  minutes: number,
): boolean {
  const [item] = items
  const topic = topics.get(item?.session.topic ?? '')
  if (item === undefined || topic === undefined) return false
  if (item.review === undefined) {
    topic.studied += minutes
    topic.ends.set(0, Math.max(topic.ends.get(0) ?? until, until))
  } else {
    topic.open.delete(item.review.number)
    topic.ends.set(item.review.number, until)
  }
  return true
}

/** End of the last review before, else of the work. */
function previousEnd({ ends }: TopicClock, number: number): Instant {
  for (let before = number - 1; before >= 0; before -= 1) {
    const end = ends.get(before)
    if (end !== undefined) return end
  }
  return Number.NEGATIVE_INFINITY
}
