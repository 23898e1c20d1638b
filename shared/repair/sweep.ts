import type { Slot } from '../availability/slot.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { standAt } from './settle.ts'
import { splitItem } from './splitInFree.ts'
import { createTally, deadlineOf, isDue, mayStand, pass, type Tally } from './tally.ts'

/** Lifted items that wait for a place, and what is known on the way. */
type Sweep = {
  readonly board: Board
  readonly tally: Tally
  readonly pending: Item[]
  readonly created: Item[]
  /** Shortest session in minutes. */
  readonly smallest: number
  /** Work whose place is needed within this many minutes is split rather than left waiting. */
  readonly splitWithin: number
}

/**
 * Goes through the time to come once, slot by slot, and gives lifted work the free time that it may
 * use, what is needed first before the rest. A session that would stand before its prerequisites
 * makes place and waits in turn; all others stay. No work is left over while time is (list scheduling).
 * @param smallest Shortest session in minutes.
 * @param splitWithin Work that is needed within this many minutes may be split to fit.
 * @returns new items that splitting made.
 */
export function sweep(board: Board, smallest: number, splitWithin: number): Item[] {
  const pending = board.items.filter((item) => item.isLifted)
  const state: Sweep = {
    board,
    tally: createTally(board),
    pending,
    created: [],
    smallest,
    splitWithin,
  }
  const standing = board.items
    .filter((item) => !item.isLifted && item.until > board.now)
    .sort((a, b) => a.from - b.from)
  let next = 0
  let cursor = board.now
  for (const slot of board.slots) {
    cursor = Math.max(cursor, slot.from)
    for (;;) {
      const item = standing[next]
      const isIn = item !== undefined && item.from < slot.until
      const end = isIn ? Math.max(item.from, cursor) : slot.until
      if (end - cursor > 0) cursor = fill(state, slot, cursor, end)
      if (!isIn) break
      next += 1
      if (item.isFixed || mayStand(state.tally, item)) {
        pass(state.tally, item)
        cursor = Math.max(cursor, item.until)
      } else {
        item.isLifted = true
        pending.push(item)
      }
    }
  }
  board.rooms.clear()
  return state.created
}

/** Fills `[from, until)` with pending work; returns the end of what was put down. */
function fill(state: Sweep, slot: Slot, from: Instant, until: Instant): Instant {
  let at = from
  while (state.pending.length > 0 && at < until) {
    const item = chooseItem(state, at, until - at) ?? choosePiece(state, at, until - at)
    if (item === undefined) return at
    standAt(item, slot, at)
    state.pending.splice(state.pending.indexOf(item), 1)
    pass(state.tally, item)
    at = item.until
  }
  return at
}

/** The pending item that is needed first, of those that fit; on a tie the longest. */
function chooseItem(state: Sweep, at: Instant, free: number): Item | undefined {
  let best: Item | undefined
  let earliest = Number.POSITIVE_INFINITY
  for (const item of state.pending) {
    if (item.session.minutes > free || !isDue(state.tally, item, at)) continue
    const deadline = deadlineOf(state.tally, item)
    const isBetter =
      best === undefined ||
      deadline < earliest ||
      (deadline === earliest && item.session.minutes > best.session.minutes)
    if (!isBetter) continue
    best = item
    earliest = deadline
  }
  return best
}

/** A piece, as long as the stretch allows, of the longer item that is needed first. */
function choosePiece(state: Sweep, at: Instant, free: number): Item | undefined {
  const { smallest, tally, board } = state
  if (free < smallest) return undefined
  let best: Item | undefined
  let earliest = at + state.splitWithin
  for (const item of state.pending) {
    if (item.review !== undefined || item.session.minutes < 2 * smallest) continue
    if (item.session.minutes <= free || !isDue(tally, item, at)) continue
    const deadline = deadlineOf(tally, item)
    if (deadline > earliest || (best !== undefined && deadline === earliest)) continue
    best = item
    earliest = deadline
  }
  if (best === undefined) return undefined
  const rest = splitItem(board, best, Math.min(free, best.session.minutes - smallest))
  tally.open[best.unit] = (tally.open[best.unit] ?? 0) + 1
  state.pending.push(rest)
  state.created.push(rest)
  return best
}
