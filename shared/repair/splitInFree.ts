import type { Board, Free, Item } from './board.ts'
import { roomOf } from './bounds.ts'
import { addItem, takeId } from './items.ts'
import { put } from './settle.ts'

/**
 * Puts lost work into two free stretches where no single one holds it.
 * @param smallest Shortest session in minutes; no piece is shorter.
 * @returns the second piece, a new item; undefined where no two stretches do, and nothing is changed.
 */
export function splitInFree(board: Board, item: Item, smallest: number): Item | undefined {
  const room = roomOf(board, item)
  const { minutes } = item.session
  const stretches = board.free
    .map((free) => ({
      slot: free.slot,
      from: Math.max(free.from, room.from),
      until: Math.min(free.until, room.until),
    }))
    .filter(({ from, until }) => until - from >= smallest)
  for (let first = 0; first < stretches.length; first += 1) {
    for (let second = first + 1; second < stretches.length; second += 1) {
      const a = stretches[first]
      const b = stretches[second]
      if (a === undefined || b === undefined) continue
      const length = Math.min(lengthOf(a), minutes - smallest)
      if (length < smallest || minutes - length > lengthOf(b)) continue
      return putBoth(board, item, a, b, length)
    }
  }
  return undefined
}

function putBoth(board: Board, item: Item, a: Free, b: Free, length: number): Item {
  const second = splitItem(board, item, length)
  put(board, item, a, a.from)
  put(board, second, b, b.from)
  return second
}

/** Shortens a lifted item to `length` minutes; the rest becomes a new item, lifted too. */
export function splitItem(board: Board, item: Item, length: number): Item {
  const { session } = item
  const id = takeId(board, session.activity)
  const { moves: _, ...rest } = session
  const second: Item = {
    ...item,
    session: { ...rest, id, minutes: session.minutes - length },
    isFixed: false,
    isLifted: true,
    isNew: true,
    home: undefined,
  }
  item.session = { ...session, minutes: length }
  addItem(board, second)
  return second
}

function lengthOf(free: Free): number {
  return free.until - free.from
}
