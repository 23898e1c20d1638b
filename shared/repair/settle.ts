import type { Instant } from '../time/zone.ts'
import type { Board, Free, Item, Room } from './board.ts'
import { roomOf } from './bounds.ts'

/**
 * Finds a place for lifted work with no other session moved, or with one: a free stretch, else the
 * place of a session that can move to one. The board is changed only on success.
 * @param mayMoveFrozen Whether sessions in the freeze window may move too.
 * @returns whether it has a place now.
 */
export function settle(board: Board, item: Item, mayMoveFrozen: boolean): boolean {
  return putInFree(board, item) || makePlace(board, item, mayMoveFrozen)
}

/** Puts an item into the earliest free stretch in its room; false where there is none. */
export function putInFree(board: Board, item: Item): boolean {
  const spot = findSpot(board.free, item.session.minutes, roomOf(board, item))
  if (spot === undefined) return false
  put(board, item, spot.free, spot.from)
  return true
}

/** One session moves to a free stretch and the item takes its place. */
function makePlace(board: Board, item: Item, mayMoveFrozen: boolean): boolean {
  for (const other of findCandidates(board, item)) {
    if (other.isFrozen && !mayMoveFrozen) continue
    const spot = findSpot(board.free, other.session.minutes, roomAfter(board, other, item))
    if (spot === undefined) continue
    const { slot, from, until } = other
    if (slot === undefined) continue
    other.isLifted = true
    board.free = insertFree(board.free, { slot, from, until })
    put(board, item, { slot, from, until }, from)
    put(board, other, spot.free, spot.from)
    return true
  }
  return false
}

/** Sessions in whose place an item could stand if they stepped aside, in order of time. */
function findCandidates(board: Board, item: Item): Item[] {
  const { minutes } = item.session
  const room = roomOf(board, item)
  const longest = longestFree(board)
  const waiting = new Set(board.work.units[item.unit]?.before.map(({ unit }) => unit))
  return board.items
    .filter((other) => {
      if (other.from < room.from || other.session.minutes < minutes) return false
      if (other.session.minutes > longest) return false
      if (other.isFixed || other.isLifted || other.slot === undefined || other === item)
        return false
      if (other.unit >= 0 && other.unit === item.unit) return false
      if (other.from + minutes <= room.until) return true
      const makesRoom = waiting.has(other.unit) || isReviewOf(other, item)
      return makesRoom && other.from + minutes <= roomOf(board, item, other).until
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

/** The room of a session once an item stands in its place: after the item where it waits for it. */
function roomAfter(board: Board, other: Item, item: Item): Room {
  const room = roomOf(board, other)
  const end = other.from + item.session.minutes
  const link = board.work.units[item.unit]?.before.find(({ unit }) => unit === other.unit)
  const lag = isReviewOf(other, item) ? 0 : link?.lag
  return lag === undefined ? room : { from: Math.max(room.from, end + lag), until: room.until }
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
