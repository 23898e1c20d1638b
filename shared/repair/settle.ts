import type { Instant } from '../time/zone.ts'
import type { Board, Free, Item, Room } from './board.ts'
import { roomOf } from './bounds.ts'

/** Longest chain of sessions that make place for one another. */
const LONGEST_CHAIN = 5
/** How many sessions are tried at each link of a chain: those with the most time left first. */
const WIDTH = 4
/** Links tried in all before a piece of work is given up. */
const MOST_LINKS = 160

/**
 * Finds a place for lifted work with as few other sessions moved as can be found: a free stretch, else
 * a session that can move to one, else a chain of them. The board is changed only on success.
 * @param mayMoveFrozen Whether sessions in the freeze window may move too.
 * @returns whether it has a place now.
 */
export function settle(board: Board, item: Item, mayMoveFrozen: boolean): boolean {
  return (
    putInFree(board, item) ||
    makePlace(board, item, mayMoveFrozen) ||
    cascade(board, item, mayMoveFrozen, LONGEST_CHAIN, { left: MOST_LINKS })
  )
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
  for (const other of candidates(board, item, mayMoveFrozen)) {
    const room = roomAfter(board, other, item)
    const spot = findSpot(board.free, other.session.minutes, room)
    if (spot === undefined) continue
    takePlace(board, item, other)
    put(board, other, spot.free, spot.from)
    return true
  }
  return false
}

/**
 * The item takes the place of a session with more time left, which takes the place of one with still
 * more, until the last one finds a free stretch. Undone where no chain ends.
 */
function cascade(
  board: Board,
  item: Item,
  mayMoveFrozen: boolean,
  length: number,
  budget: { left: number },
): boolean {
  if (length === 0) return false
  const limit = roomOf(board, item).until
  const others = [...candidates(board, item, mayMoveFrozen)]
    .map((other) => ({ other, until: roomOf(board, other).until }))
    .filter(({ until }) => until > limit)
    .sort((a, b) => b.until - a.until)
  for (const { other } of others.slice(0, WIDTH)) {
    if (budget.left <= 0) return false
    budget.left -= 1
    const before = { free: board.free, other: { ...other }, item: { ...item } }
    takePlace(board, item, other)
    const isSettled =
      putInFree(board, other) ||
      makePlace(board, other, mayMoveFrozen) ||
      cascade(board, other, mayMoveFrozen, length - 1, budget)
    if (isSettled) return true
    Object.assign(other, before.other)
    Object.assign(item, before.item)
    board.free = before.free
    board.rooms.clear()
  }
  return false
}

/** Sessions in whose place an item could stand if they stepped aside, in order of time. */
function* candidates(board: Board, item: Item, mayMoveFrozen: boolean): Generator<Item> {
  const { minutes } = item.session
  const room = roomOf(board, item)
  const makesRoom = successorsOf(board, item)
  for (const other of board.items) {
    if (other.isFixed || other.isLifted || other.slot === undefined || other === item) continue
    if (other.isFrozen && !mayMoveFrozen) continue
    if (other.session.minutes < minutes || other.from < room.from) continue
    if (other.unit >= 0 && other.unit === item.unit) continue
    if (other.from + minutes > room.until) {
      if (!makesRoom(other)) continue
      if (other.from + minutes > roomOf(board, item, other).until) continue
    }
    yield other
  }
}

/** Tells whether a session waits for an item, so that the item's room grows when it steps aside. */
function successorsOf(board: Board, item: Item): (other: Item) => boolean {
  const after = new Set(board.work.units[item.unit]?.before.map((link) => link.unit))
  const topic = item.review === undefined ? item.session.topic : undefined
  return (other) =>
    after.has(other.unit) || (other.review !== undefined && other.session.topic === topic)
}

/** The room of a session once an item stands in its place: after the item where it waits for it. */
function roomAfter(board: Board, other: Item, item: Item): Room {
  const room = roomOf(board, other)
  const end = other.from + item.session.minutes
  const link = board.work.units[item.unit]?.before.find(({ unit }) => unit === other.unit)
  return link === undefined
    ? room
    : { from: Math.max(room.from, end + link.lag), until: room.until }
}

function takePlace(board: Board, item: Item, other: Item): void {
  const { slot, from, until } = other
  if (slot === undefined) return
  other.isLifted = true
  board.free = insertFree(board.free, { slot, from, until })
  put(board, item, { slot, from, until }, from)
}

/** The earliest place for `minutes` in a free stretch within a room. */
function findSpot(
  stretches: readonly Free[],
  minutes: number,
  room: Room,
): { readonly free: Free; readonly from: Instant } | undefined {
  for (const free of stretches) {
    if (free.from + minutes > room.until) return undefined
    const from = Math.max(free.from, room.from)
    if (from + minutes <= free.until && from + minutes <= room.until) return { free, from }
  }
  return undefined
}

/** Puts an item down at `from` inside a free stretch. */
export function put(board: Board, item: Item, { slot }: Free, from: Instant): void {
  const until = from + item.session.minutes
  item.from = from
  item.until = until
  item.slot = slot
  item.day = Math.floor((from + slot.offset) / 1440)
  item.isLifted = false
  board.rooms.clear()
  board.free = board.free.flatMap((piece) => {
    if (piece.until <= from || piece.from >= until) return [piece]
    return [
      ...(piece.from < from ? [{ ...piece, until: from }] : []),
      ...(piece.until > until ? [{ ...piece, from: until }] : []),
    ]
  })
}

/** Adds a stretch that has become free, joined with its neighbours in the same slot. */
export function insertFree(free: readonly Free[], added: Free): Free[] {
  const joined: Free[] = []
  for (const piece of [...free, added].sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1]
    if (last !== undefined && last.slot === piece.slot && last.until === piece.from) {
      joined[joined.length - 1] = { ...last, until: piece.until }
    } else joined.push(piece)
  }
  return joined
}
