import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { endOf, reviewDays } from './bounds.ts'
import { recallToday } from './retimeReviews.ts'

const MINUTES_PER_DAY = 1440
/** A review that stands after less than this share of its interval goes elsewhere. */
const LEAST_INTERVAL = 0.6

/** What has been passed on the way through the time to come. Arrays are indexed like the units. */
export type Tally = {
  readonly board: Board
  /** Sessions of each unit that are not over yet, pending ones included. */
  readonly open: number[]
  /** End of each unit's last session that is over. */
  readonly finish: number[]
  /** Sessions of each unit that stand and are not over yet, in order of time. */
  readonly standing: Item[][]
  /** Reviews by topic that are not over yet, pending ones included. */
  readonly openReviews: Map<string, Set<Item>>
  /** End of each topic's last review that is over. */
  readonly reviewed: Map<string, Instant>
  /** Topics whose work or reviews were put elsewhere: their next reviews count from there. */
  readonly shifted: Set<string>
}

/** The tally at the end of today. */
export function createTally(board: Board): Tally {
  const tally: Tally = {
    board,
    open: board.work.units.map(() => 0),
    finish: board.work.units.map(() => Number.NEGATIVE_INFINITY),
    standing: board.work.units.map(() => []),
    openReviews: new Map(),
    reviewed: new Map(),
    shifted: new Set(),
  }
  for (const item of board.items) {
    if (item.isLost) continue
    const isOver = !item.isLifted && endOf(board, item) <= board.now
    if (isOver) noteOver(tally, item)
    else if (item.review !== undefined) {
      const reviews = tally.openReviews.get(item.session.topic)
      if (reviews === undefined) tally.openReviews.set(item.session.topic, new Set([item]))
      else reviews.add(item)
    } else if (item.unit >= 0) {
      tally.open[item.unit] = (tally.open[item.unit] ?? 0) + 1
      if (!item.isLifted) tally.standing[item.unit]?.push(item)
    }
  }
  for (const items of tally.standing) items.sort((a, b) => a.from - b.from)
  return tally
}

/** Notes that an item stands and time has passed it. */
export function pass(tally: Tally, item: Item): void {
  if (item.isLost || endOf(tally.board, item) <= tally.board.now) return
  if (item.review === undefined && item.unit >= 0) {
    tally.open[item.unit] = (tally.open[item.unit] ?? 0) - 1
  }
  tally.openReviews.get(item.session.topic)?.delete(item)
  noteOver(tally, item)
}

/** Takes back that time has passed an item: it is to stand elsewhere. */
export function unpass(tally: Tally, item: Item): void {
  if (item.review === undefined && item.unit >= 0)
    tally.open[item.unit] = (tally.open[item.unit] ?? 0) + 1
}

function noteOver({ board, finish, reviewed }: Tally, item: Item): void {
  const end = endOf(board, item)
  if (item.review !== undefined) {
    const { topic } = item.session
    reviewed.set(topic, Math.max(reviewed.get(topic) ?? end, end))
  } else if (item.unit >= 0) finish[item.unit] = Math.max(finish[item.unit] ?? end, end)
}

/** Whether a session may stay where it stands: what has to come before it is over. */
export function mayStand(tally: Tally, item: Item): boolean {
  if (item.review === undefined) return isFree(tally, item.unit, item.from)
  if (!isTopicOver(tally, item, item.from)) return false
  return !tally.shifted.has(item.session.topic) || !isHasty(tally, item)
}

/** Whether a review stands much too early after the event before. */
function isHasty(tally: Tally, item: Item): boolean {
  const { first, previous } = daysOf(tally, item)
  const day = Math.floor((item.from + offsetOf(item)) / MINUTES_PER_DAY)
  return day < first && day - previous < LEAST_INTERVAL * (item.review?.intervalDays ?? 0)
}

/** Whether a pending item may start at `at`; a review not before its interval begins. */
export function isDue(tally: Tally, item: Item, at: Instant): boolean {
  if (item.review === undefined) return isFree(tally, item.unit, at)
  if (!isTopicOver(tally, item, at)) return false
  const { first } = daysOf(tally, item)
  return at + offsetOf(item) >= first * MINUTES_PER_DAY
}

/**
 * When an item is needed: at the start of the first session that stands and waits for it, also by way
 * of others; for a review at the end of its interval; of overdue ones the most forgotten first.
 */
export function deadlineOf(tally: Tally, item: Item): Instant {
  if (item.review === undefined) return deadlineOfUnit(tally, item.unit, new Set())
  const { now } = tally.board
  const end = (daysOf(tally, item).last + 1) * MINUTES_PER_DAY - offsetOf(item)
  if (end > now) return end
  // All overdue: what is forgotten most comes first.
  return now - MINUTES_PER_DAY * (1 - (recallToday(tally.board, item.session.topic) ?? 1))
}

function deadlineOfUnit(tally: Tally, unit: number, seen: Set<number>): Instant {
  let deadline = Number.POSITIVE_INFINITY
  for (const { unit: after, lag } of tally.board.work.units[unit]?.before ?? []) {
    if (tally.board.begun.has(after) || seen.has(after)) continue
    seen.add(after)
    const first = tally.standing[after]?.find((item) => !item.isLifted)
    const start = first?.from ?? deadlineOfUnit(tally, after, seen)
    deadline = Math.min(deadline, start - lag)
  }
  return deadline
}

function isFree({ board, open, finish }: Tally, unit: number, at: Instant): boolean {
  if (board.begun.has(unit)) return true
  for (const { unit: before, lag } of board.work.units[unit]?.after ?? []) {
    if ((open[before] ?? 0) > 0 || (finish[before] ?? 0) + lag > at) return false
  }
  return true
}

/** Whether a review's topic and the reviews before it are over at `at`. */
function isTopicOver(tally: Tally, item: Item, at: Instant): boolean {
  const unit = tally.board.unitOfTopic.get(item.session.topic) ?? -1
  if ((tally.open[unit] ?? 0) > 0 || (tally.finish[unit] ?? 0) > at) return false
  const number = item.review?.number ?? 0
  for (const other of tally.openReviews.get(item.session.topic) ?? []) {
    if ((other.review?.number ?? 0) < number) return false
  }
  return true
}

/** Days of the event before a review, and of the review's interval, first and last inclusive. */
function daysOf(
  tally: Tally,
  item: Item,
): { readonly previous: number; readonly first: number; readonly last: number } {
  const unit = tally.board.unitOfTopic.get(item.session.topic) ?? -1
  const finished = tally.finish[unit] ?? Number.NEGATIVE_INFINITY
  const before = Math.max(finished, tally.reviewed.get(item.session.topic) ?? finished)
  const previous = Math.floor((before - 1 + offsetOf(item)) / MINUTES_PER_DAY)
  return { previous, ...reviewDays(tally.board, item, before) }
}

function offsetOf(item: Item): number {
  return item.slot?.offset ?? 0
}

/** Start of the first review to come of an item's topic: work put after it would push it on. */
export function nextReview(tally: Tally, item: Item): Instant {
  let next = Number.POSITIVE_INFINITY
  for (const review of tally.openReviews.get(item.session.topic) ?? []) {
    if (!review.isLifted) next = Math.min(next, review.from)
  }
  return next
}
