import { creditOf } from '../log/creditOf.ts'
import { isReviewable } from '../reviews/isReviewable.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { endOfStudied } from './history.ts'

/** When an item is over: what was done ahead of its time is over already. */
export function endOf(board: Board, item: Item): Instant {
  return item.isPlanned ? item.until : Math.min(item.until, board.now)
}

/** Minutes of a unit that stand and are over by a moment, and their end; past where there are none. */
export function standingBefore(
  board: Board,
  unit: number,
  at: Instant,
): { readonly minutes: number; readonly end: Instant } {
  // Whoever asks for a moment in history has the sessions of that topic as items.
  let minutes = board.history.studied[unit]?.minutes ?? 0
  let end = endOfStudied(board.history, unit)
  for (const item of board.itemsOfUnit[unit] ?? []) {
    if (item.isLost || item.isLifted || endOf(board, item) > at) continue
    minutes += creditOf(item.session)
    end = Math.max(end, endOf(board, item))
  }
  return { minutes, end }
}

/**
 * Whether enough of a topic's unit stands before a moment for a review of it.
 * @param placed Minutes of it before that moment that found their place but do not stand yet.
 */
export function isCovered(board: Board, unit: number, at: Instant, placed = 0): boolean {
  const { minutes } = standingBefore(board, unit, at)
  return isReviewable(minutes + placed, board.unitMinutes[unit] ?? 0)
}

/**
 * First and last day of a review's interval, as day numbers, both inclusive.
 * @param previous End of the topic or of the review before.
 * @param offset Minutes from instants to the wall.
 */
export function reviewDays(
  board: Board,
  item: Item,
  previous: Instant,
  offset: number,
): { readonly first: number; readonly last: number } {
  const { toleranceFraction } = board.roadmap.reviewPolicy
  const interval = item.review?.intervalDays ?? 0
  const day = Math.floor((previous - 1 + offset) / MINUTES_PER_DAY)
  return {
    first: Math.ceil(day + interval * (1 - toleranceFraction)),
    last: Math.max(day + 1, Math.floor(day + interval * (1 + toleranceFraction))),
  }
}
