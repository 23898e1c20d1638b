import type { Instant } from '../time/zone.ts'
import type { Board, Free, Item } from './board.ts'
import { insertFree } from './freeTime.ts'

/** Lifts an item; what it stood in becomes free. */
export function lift(board: Board, item: Item): void {
  const { slot, from, until } = item
  item.isLifted = true
  if (slot !== undefined) board.free = insertFree(board.free, { slot, from, until })
}

/** Notes on an item where it stands from now on. */
export function standAt(item: Item, slot: Free['slot'], from: Instant): void {
  item.from = from
  item.until = from + item.session.minutes
  item.slot = slot
  item.day = Math.floor((from + slot.offset) / 1440)
  item.isLifted = false
}
