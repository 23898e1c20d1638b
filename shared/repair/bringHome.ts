import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { roomOf } from './bounds.ts'
import { put, standAt, takeOff } from './settle.ts'

const MOST_ROUNDS = 4

/**
 * Brings moved sessions back to where they stood, as long as that is possible: where the place is free
 * again, or where what stands there now finds another one. Every one brought back is one change less.
 */
export function bringHome(board: Board): void {
  let changed = board.items.filter(hasChanged)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const returned = changed.filter((item) => returnHome(board, changed, item))
    if (returned.length === 0) return
    changed = changed.filter((item) => !returned.includes(item) && hasChanged(item))
  }
}

/** Whether a session is new or stands elsewhere than before. */
export function hasChanged(item: Item): boolean {
  return !item.isLifted && !item.isFixed && item.from !== item.home?.from
}

/** What stands in a session's former place can only be something that changed as well. */
function returnHome(board: Board, changed: readonly Item[], item: Item): boolean {
  if (item.home === undefined || !hasChanged(item)) return false
  const { from } = item.home
  const until = from + item.session.minutes
  const guests = changed.filter(
    (other) => other !== item && !other.isLifted && other.from < until && other.until > from,
  )
  const former = [item, ...guests].map((other) => ({ other, from: other.from, slot: other.slot }))
  const { free } = board
  for (const { other } of former) takeOff(board, other)
  board.rooms.clear()
  const isBack = () => {
    const room = roomOf(board, item)
    const stretch = board.free.find((part) => part.from <= from && part.until >= until)
    if (stretch === undefined || from < room.from || until > room.until) return false
    put(board, item, stretch, from)
    guests.sort((a, b) => b.session.minutes - a.session.minutes)
    return guests.every((guest) => putInTightest(board, guest))
  }
  if (isBack()) return true
  board.free = free
  for (const { other, from: place, slot } of former) {
    if (slot !== undefined) standAt(other, slot, place)
  }
  board.rooms.clear()
  return false
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
