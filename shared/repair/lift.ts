import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Free, Item } from './board.ts'
import { insertFree, takeFree } from './freeTime.ts'

/** Lifts an item; what it stood in becomes free. */
export function lift(board: Board, item: Item): void {
  if (item.isLifted) return
  const { slot, from, until } = item
  countReview(board, item, -1)
  item.isLifted = true
  if (slot !== undefined) insertFree(board.free, { slot, from, until })
}

/** Puts a lifted item back where it stood. */
export function putBack(board: Board, item: Item): void {
  item.isLifted = false
  countReview(board, item, 1)
  if (item.slot !== undefined) takeFree(board.free, item.from, item.until)
}

/** Notes on an item where it stands from now on. */
export function standAt(item: Item, slot: Free['slot'], from: Instant): void {
  item.from = from
  item.until = from + item.session.minutes
  item.slot = slot
  item.day = Math.floor((from + slot.offset) / MINUTES_PER_DAY)
  item.isLifted = false
}

function countReview({ reviewsOn }: Board, { review, day }: Item, change: number): void {
  if (review !== undefined) reviewsOn.set(day, (reviewsOn.get(day) ?? 0) + change)
}
