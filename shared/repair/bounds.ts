import type { Instant } from '../time/zone.ts'
import type { Board, Item, Room } from './board.ts'

const MINUTES_PER_DAY = 1440
/** A review that is late by so many days, or by its tolerance, is better than another session moved. */
const LATE_DAYS = 3

/**
 * The room of a piece of work: after its unit's prerequisites and before what waits for the unit, all
 * other sessions standing where they are.
 * @param lifted A session that is about to make place and is therefore not counted.
 */
export function roomOf(board: Board, item: Item, lifted?: Item): Room {
  if (item.review !== undefined) return roomOfReview(board, item, lifted)
  if (lifted !== undefined) return roomOfUnit(board, item.unit, lifted)
  const known = board.rooms.get(item.unit)
  if (known !== undefined) return known
  const room = roomOfUnit(board, item.unit, undefined)
  board.rooms.set(item.unit, room)
  return room
}

function roomOfUnit(board: Board, unitIndex: number, lifted: Item | undefined): Room {
  const unit = board.work.units[unitIndex]
  let from = board.now
  let until = board.latest
  if (unit === undefined) return { from, until }
  for (const { unit: before, lag } of board.begun.has(unitIndex) ? [] : unit.after) {
    from = Math.max(from, finishOf(board, before, lifted) + lag)
  }
  for (const { unit: after, lag } of unit.before) {
    until = Math.min(until, startOf(board, after, lifted) - lag)
  }
  if (unit.isTopic && !board.reviewsYield) {
    for (const review of board.reviewsOfTopic.get(unit.topic) ?? []) {
      if (review !== lifted && !review.isFixed && !review.isLifted) {
        until = Math.min(until, review.from)
      }
    }
  }
  return { from, until }
}

/** Between the bounds of its interval, counted from the event before, and not past the next review's. */
function roomOfReview(board: Board, item: Item, lifted: Item | undefined): Room {
  const review = item.review
  const unit = board.unitOfTopic.get(item.session.topic)
  if (review === undefined || unit === undefined) {
    return { from: board.now, until: Number.POSITIVE_INFINITY }
  }
  const others = (board.reviewsOfTopic.get(item.session.topic) ?? []).filter(
    (other) => other !== item && other !== lifted && !other.isLost && !other.isLifted,
  )
  const earlier = others.filter((other) => (other.review?.number ?? 0) < review.number)
  const finished = finishOf(board, unit, lifted)
  const previous = Math.max(finished, ...earlier.map((other) => other.until))
  const { first, last: inTime } = reviewDays(board, item, previous)
  const last = inTime + (board.reviewsYield ? Math.max(LATE_DAYS, inTime - first) : 0)
  const tolerance = board.roadmap.reviewPolicy.toleranceFraction
  const next = others.find((other) => other.review?.number === review.number + 1)
  const latest =
    next?.review === undefined
      ? last
      : Math.min(last, Math.floor(next.day - next.review.intervalDays * (1 - tolerance)))
  const offset = item.slot?.offset ?? board.free[0]?.slot.offset ?? 0
  const from = Math.max(board.now, first * MINUTES_PER_DAY - offset)
  const until = (latest + 1) * MINUTES_PER_DAY - offset
  const isOverdue = until <= board.now || item.isLost
  return { from, until: isOverdue ? Number.POSITIVE_INFINITY : until }
}

/**
 * First and last day of a review's interval, as day numbers, both inclusive.
 * @param previous End of the topic or of the review before.
 */
export function reviewDays(
  board: Board,
  item: Item,
  previous: Instant,
): { readonly first: number; readonly last: number } {
  const { toleranceFraction } = board.roadmap.reviewPolicy
  const interval = item.review?.intervalDays ?? 0
  const day = Math.floor((previous - 1 + (item.slot?.offset ?? 0)) / MINUTES_PER_DAY)
  return {
    first: Math.ceil(day + interval * (1 - toleranceFraction)),
    last: Math.max(day + 1, Math.floor(day + interval * (1 + toleranceFraction))),
  }
}

/** Reviews of a topic that now stand before its end, first to last. */
export function hastyReviews(board: Board, topic: string): Item[] {
  const unit = board.unitOfTopic.get(topic)
  if (unit === undefined) return []
  const finished = finishOf(board, unit, undefined)
  return (board.reviewsOfTopic.get(topic) ?? [])
    .filter((item) => !item.isFixed && !item.isLifted && item.from < finished)
    .sort((a, b) => a.from - b.from)
}

/** End of a unit's last session that is or will be studied; past where nothing is left of it. */
function finishOf(board: Board, unit: number, lifted: Item | undefined): Instant {
  let finish = Number.NEGATIVE_INFINITY
  for (const item of board.itemsOfUnit[unit] ?? []) {
    if (!item.isLost && !item.isLifted && item !== lifted)
      finish = Math.max(finish, endOf(board, item))
  }
  return finish
}

/** When an item is over: what was done ahead of its time is over already. */
export function endOf(board: Board, item: Item): Instant {
  return item.session.status === 'planned' ? item.until : Math.min(item.until, board.now)
}

/** Start of a unit's first session; endless once it has been begun: what is under way waits no more. */
function startOf(board: Board, unit: number, lifted: Item | undefined): Instant {
  let start = Number.POSITIVE_INFINITY
  if (board.begun.has(unit)) return start
  for (const item of board.itemsOfUnit[unit] ?? []) {
    if (item.isLost || item.isLifted || item === lifted) continue
    start = Math.min(start, item.from)
  }
  return start
}
