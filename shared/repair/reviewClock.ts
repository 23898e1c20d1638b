import type { Slot } from '../availability/slot.ts'
import { isReviewable } from '../reviews/isReviewable.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import type { Outlook } from './outlook.ts'
import type { Pool } from './pool.ts'
import { recallToday } from './retimeReviews.ts'
import { endOf, isCovered, reviewDays, standingBefore } from './standing.ts'

/** Overdue reviews come within so many minutes, at leisure: they fit beside what is more pressing. */
const SOON = 7 * MINUTES_PER_DAY

/** When lifted reviews are due, as work on their topics and the reviews before them find their places. */
export type ReviewClock = {
  readonly board: Board
  readonly topics: ReadonlyMap<string, TopicClock>
}

type TopicClock = {
  /** Minutes of the topic that are over or stand, or have found a place. */
  studied: number
  readonly total: number
  /** How well it is remembered today, from 0 to 1. */
  readonly recall: number
  /** Numbers of reviews that wait for a place. */
  readonly open: Set<number>
  /** End of what a review counts its interval from, by its number; of 0, of the work. */
  readonly ends: Map<number, Instant>
}

/** The clock before anything is placed. */
export function createReviewClock({ board }: Outlook, pools: readonly Pool[]): ReviewClock {
  const topics = new Map<string, TopicClock>()
  for (const { items } of pools) {
    const [item] = items
    if (item?.review === undefined) continue
    const { topic } = item.session
    const known = topics.get(topic) ?? createTopic(board, topic, item)
    known.open.add(item.review.number)
    topics.set(topic, known)
  }
  return { board, topics }
}

function createTopic(board: Board, topic: string, first: Item): TopicClock {
  const unit = board.unitOfTopic.get(topic) ?? -1
  // What stands before the review's former place is what it is about, if that is enough.
  const isEnough = isCovered(board, unit, first.was)
  const at = isEnough ? first.was : Number.POSITIVE_INFINITY
  const { minutes, end } = standingBefore(board, unit, at)
  const ends = new Map([[0, end]])
  for (const other of board.reviewsOfTopic.get(topic) ?? []) {
    if (other.isLost || other.isLifted || other.review === undefined) continue
    ends.set(other.review.number, endOf(board, other))
  }
  return {
    studied: minutes,
    total: board.unitMinutes[unit] ?? 0,
    recall: recallOf(board, topic),
    open: new Set(),
    ends,
  }
}

function recallOf(board: Board, topic: string): number {
  const known = board.recalls.get(topic)
  if (known !== undefined) return known
  const recall = recallToday(board, topic) ?? 1
  board.recalls.set(topic, recall)
  return recall
}

/** When a lifted review is due at the earliest; endless while what comes before it waits. */
export function reviewDue({ board, topics }: ReviewClock, { items }: Pool, slot: Slot): Instant {
  const [item] = items
  const topic = topics.get(item?.session.topic ?? '')
  if (item?.review === undefined || topic === undefined) return board.now
  if (!isReviewable(topic.studied, topic.total)) return Number.POSITIVE_INFINITY
  for (const number of topic.open) {
    if (number < item.review.number) return Number.POSITIVE_INFINITY
  }
  const { first } = reviewDays(board, item, previousEnd(topic, item.review.number), slot.offset)
  return first * MINUTES_PER_DAY - slot.offset
}

/** When a lifted review is wanted; of overdue ones the most forgotten first. */
export function reviewNeed({ board, topics }: ReviewClock, { items }: Pool, slot: Slot): Instant {
  const [item] = items
  const topic = topics.get(item?.session.topic ?? '')
  if (item?.review === undefined || topic === undefined) return board.now
  const { last } = reviewDays(board, item, previousEnd(topic, item.review.number), slot.offset)
  const end = (last + 1) * MINUTES_PER_DAY - slot.offset
  const soon = board.now + SOON
  if (end > soon) return end
  return soon - MINUTES_PER_DAY * (1 - topic.recall)
}

/** Notes that a piece of a pool is placed and over at `until`. */
export function noteStudied(
  { topics }: ReviewClock,
  { items }: Pool,
  until: Instant,
  minutes: number,
): void {
  const [item] = items
  const topic = topics.get(item?.session.topic ?? '')
  if (item === undefined || topic === undefined) return
  if (item.review === undefined) {
    topic.studied += minutes
    topic.ends.set(0, Math.max(topic.ends.get(0) ?? until, until))
  } else {
    topic.open.delete(item.review.number)
    topic.ends.set(item.review.number, until)
  }
}

/** End of the last review before, else of the work. */
function previousEnd({ ends }: TopicClock, number: number): Instant {
  for (let before = number - 1; before >= 0; before -= 1) {
    const end = ends.get(before)
    if (end !== undefined) return end
  }
  return Number.NEGATIVE_INFINITY
}
