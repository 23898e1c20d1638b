import type { Slot } from '../availability/slot.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { roomOf } from './bounds.ts'
import { insertFree, put, standAt } from './settle.ts'

/** Where a session stood before the repair. */
export type Home = { readonly from: Instant; readonly slot: Slot | undefined }

const MOST_ROUNDS = 4

/**
 * Brings moved sessions back to where they stood, as long as that is possible: where the place is free
 * again, or where what stands there now finds another one. Every one brought back is one change less.
 */
export function bringHome(board: Board, homes: ReadonlyMap<Item, Home>): void {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let hasImproved = false
    for (const [item, home] of homes) {
      if (item.isLifted || item.from === home.from || home.slot === undefined) continue
      if (returnTo(board, homes, item, home)) hasImproved = true
    }
    if (!hasImproved) return
  }
}

function returnTo(
  board: Board,
  homes: ReadonlyMap<Item, Home>,
  item: Item,
  { from, slot }: Home,
): boolean {
  const until = from + item.session.minutes
  const guests = board.items.filter(
    (other) => other !== item && !other.isLifted && other.from < until && other.until > from,
  )
  const isChanged = (other: Item) => other.isNew || homes.get(other)?.from !== other.from
  if (slot === undefined || guests.some((other) => other.isFixed || !isChanged(other))) return false
  const lifted = [item, ...guests].map((it) => ({ it, from: it.from, slot: it.slot }))
  const { free } = board
  for (const { it } of lifted) lift(board, it)
  const undo = () => {
    board.free = free
    for (const place of lifted)
      if (place.slot !== undefined) standAt(place.it, place.slot, place.from)
    board.rooms.clear()
    return false
  }
  board.rooms.clear()
  const room = roomOf(board, item)
  const at = board.free.find((stretch) => stretch.from <= from && stretch.until >= until)
  if (at === undefined || from < room.from || until > room.until) return undo()
  put(board, item, at, from)
  guests.sort((a, b) => b.session.minutes - a.session.minutes)
  for (const guest of guests) if (!putInTightest(board, guest)) return undo()
  return true
}

function lift(board: Board, item: Item): void {
  const { slot, from, until } = item
  item.isLifted = true
  if (slot !== undefined) board.free = insertFree(board.free, { slot, from, until })
}

/** Puts an item into the free stretch in its room that it fills best. */
function putInTightest(board: Board, item: Item): boolean {
  const room = roomOf(board, item)
  const { minutes } = item.session
  let best: { readonly index: number; readonly from: Instant } | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [index, stretch] of board.free.entries()) {
    const from = Math.max(stretch.from, room.from)
    if (from + minutes > Math.min(stretch.until, room.until)) continue
    const rest = stretch.until - stretch.from - minutes
    if (rest >= least) continue
    least = rest
    best = { index, from }
  }
  const stretch = best === undefined ? undefined : board.free[best.index]
  if (best === undefined || stretch === undefined) return false
  put(board, item, stretch, best.from)
  return true
}
