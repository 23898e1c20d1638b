import type { DayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Board, Item } from './board.ts'
import type { Piece } from './sweep.ts'

/** A review that stands after less than this share of its interval goes elsewhere. */
const LEAST_INTERVAL = 0.25

/** A review to come that stands much too early after one that found its place; undefined for none. */
export function findHasty(board: Board, pieces: readonly Piece[]): Item | undefined {
  for (const { pool, from, slot } of pieces) {
    const [placed] = pool.items
    if (placed?.review === undefined) continue
    const day = Math.floor((from + slot.offset) / MINUTES_PER_DAY)
    for (const other of board.reviewsOfTopic.get(placed.session.topic) ?? []) {
      if (other.review?.number !== placed.review.number + 1) continue
      if (!other.isFixed && !other.isLifted && isHasty(other, day)) return other
    }
  }
  return undefined
}

/** Whether a review stands much too early after the one before it on a day. */
export function isHasty({ day, review }: Item, previous: DayNumber): boolean {
  return day - previous < LEAST_INTERVAL * (review?.intervalDays ?? 0)
}
