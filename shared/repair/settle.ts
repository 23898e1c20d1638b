import type { Instant } from '../time/zone.ts'
import type { Board, Free, Item, Room } from './board.ts'
import { roomOf } from './bounds.ts'

/** How far one looks for places. */
export type Reach = {
  /** Most other sessions that move, each into the place of the next one. */
  readonly moves: number
  /** Whether sessions in the freeze window may move too. */
  readonly mayMoveFrozen: boolean
  /** Most sessions tried in the place of others; counts down. */
  tries: number
}

/**
 * Finds a place for lifted work: a free stretch, else the place of a session that finds one itself,
 * perhaps in the place of a third. The board is changed only on success.
 * @returns whether it has a place now.
 */
export function settle(board: Board, item: Item, reach: Reach): boolean {
  return putInFree(board, item) || (reach.moves > 0 && makePlace(board, item, reach))
}

/** Puts an item into the earliest free stretch in its room; false where there is none. */
export function putInFree(board: Board, item: Item): boolean {
  const spot = findSpot(board.free, item.session.minutes, roomOf(board, item))
  if (spot === undefined) return false
  put(board, item, spot.free, spot.from)
  return true
}

/** A session steps aside and the item takes its place, free time beside it included. */
function makePlace(board: Board, item: Item, reach: Reach): boolean {
  const { free } = board
  for (const other of findCandidates(board, item, reach)) {
    if (reach.tries <= 0) return false
    reach.tries -= 1
    const { slot, from, day } = other
    if (slot === undefined) continue
    other.isLifted = true
    board.free = insertFree(free, { slot, from, until: other.until })
    board.rooms.clear()
    const joined = board.free.filter((part) => part.from <= from && part.until > from)
    const spot = findSpot(joined, item.session.minutes, roomOf(board, item))
    if (spot !== undefined) {
      put(board, item, spot.free, spot.from)
      const next = { ...reach, moves: reach.moves - 1 }
      if (settle(board, other, next)) return true
      reach.tries = next.tries
      item.isLifted = true
    }
    board.free = free
    Object.assign(other, { slot, from, until: from + other.session.minutes, day, isLifted: false })
    board.rooms.clear()
  }
  return false
}

/** Sessions in whose place an item could stand if they stepped aside, in order of time. */
function findCandidates(board: Board, item: Item, reach: Reach): Item[] {
  const { minutes } = item.session
  const room = roomOf(board, item)
  const longest = reach.moves > 1 ? Number.POSITIVE_INFINITY : longestFree(board)
  const waiting = new Set(board.work.units[item.unit]?.before.map(({ unit }) => unit))
  const spare = new Map<number, number>()
  for (const { from, until } of board.free) {
    spare.set(from, until - from)
    spare.set(until, until - from)
  }
  return board.items
    .filter((other) => {
      if (other.isFixed || other.isLifted || other.slot === undefined || other === item)
        return false
      if (other.until <= room.from || other.session.minutes > longest) return false
      if (other.isFrozen && !reach.mayMoveFrozen) return false
      if (other.unit >= 0 && other.unit === item.unit) return false
      const beside = (spare.get(other.from) ?? 0) + (spare.get(other.until) ?? 0)
      if (other.session.minutes + beside < minutes) return false
      if (other.from < room.until) return true
      const makesRoom = waiting.has(other.unit) || isReviewOf(other, item)
      return makesRoom && other.from < roomOf(board, item, other).until
    })
    .sort((a, b) => a.from - b.from)
}

function longestFree(board: Board): number {
  let longest = 0
  for (const { from, until } of board.free) longest = Math.max(longest, until - from)
  return longest
}

/** Whether `other` reviews the topic that an item is work on. */
function isReviewOf(other: Item, item: Item): boolean {
  return (
    other.review !== undefined &&
    item.review === undefined &&
    other.session.topic === item.session.topic
  )
}

/** The earliest place for `minutes` in a free stretch within a room. */
function findSpot(
  stretches: readonly Free[],
  minutes: number,
  room: Room,
): { readonly free: Free; readonly from: Instant } | undefined {
  for (let index = firstEndingAfter(stretches, room.from); index < stretches.length; index += 1) {
    const free = stretches[index]
    if (free === undefined || free.from + minutes > room.until) return undefined
    const from = Math.max(free.from, room.from)
    if (from + minutes <= free.until && from + minutes <= room.until) return { free, from }
  }
  return undefined
}

function firstEndingAfter(stretches: readonly Free[], at: Instant): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.until ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts an item down at `from` inside a free stretch. */
export function put(board: Board, item: Item, { slot }: Free, from: Instant): void {
  const until = from + item.session.minutes
  standAt(item, slot, from)
  board.rooms.clear()
  const at = firstEndingAfter(board.free, from)
  const piece = board.free[at]
  if (piece === undefined) return
  const rest = [
    ...(piece.from < from ? [{ ...piece, until: from }] : []),
    ...(piece.until > until ? [{ ...piece, from: until }] : []),
  ]
  board.free = [...board.free.slice(0, at), ...rest, ...board.free.slice(at + 1)]
}

/** Notes on an item where it stands from now on. */
export function standAt(item: Item, slot: Free['slot'], from: Instant): void {
  item.from = from
  item.until = from + item.session.minutes
  item.slot = slot
  item.day = Math.floor((from + slot.offset) / 1440)
  item.isLifted = false
}

/** Adds a stretch that has become free, joined with its neighbours in the same slot. */
export function insertFree(free: readonly Free[], added: Free): Free[] {
  const at = firstEndingAfter(free, added.from - 1)
  let { from, until } = added
  let start = at
  let end = at
  const before = free[at]
  if (before !== undefined && before.slot === added.slot && before.until === from) {
    from = before.from
    end = at + 1
  } else {
    while ((free[start]?.from ?? Number.POSITIVE_INFINITY) < from) start += 1
    end = start
  }
  const after = free[end]
  if (after !== undefined && after.slot === added.slot && after.from === until) {
    until = after.until
    end += 1
  }
  return [...free.slice(0, start), { slot: added.slot, from, until }, ...free.slice(end)]
}

/** Lifts an item; what it stood in becomes free. */
export function takeOff(board: Board, item: Item): void {
  const { slot, from, until } = item
  item.isLifted = true
  if (slot !== undefined) board.free = insertFree(board.free, { slot, from, until })
}
