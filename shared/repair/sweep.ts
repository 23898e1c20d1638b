import type { Slot } from '../availability/slot.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { standAt } from './settle.ts'
import { splitItem } from './splitInFree.ts'
import {
  createTally,
  deadlineOf,
  isDue,
  mayStand,
  nextReview,
  pass,
  type Tally,
  unpass,
} from './tally.ts'

const MINUTES_PER_DAY = 1440
/** A backlog of reviews is spread: no more of it on a day that has so many already. */
const MOST_REVIEWS = 2

/** Lifted items that wait for a place, and what is known on the way. */
export type Sweep = {
  readonly board: Board
  readonly tally: Tally
  readonly pending: Item[]
  /** Shortest and longest session in minutes. */
  readonly smallest: number
  readonly longest: number
  /** Work whose place is needed within this many minutes is cut rather than left waiting. */
  readonly cutWithin: number
  /** For lost work that was joined, the usual length of its parts; no shorter ones while it can wait. */
  readonly parts: ReadonlyMap<Item, number>
  /** How many reviews stand on each day. */
  readonly reviewsOn: Map<DayNumber, number>
  /** Sessions that time has passed and that could step aside, in order of time. */
  readonly passed: Item[]
}

/**
 * Goes through the time to come once, slot by slot, and gives lifted work the free time that it may
 * use, what is needed first before the rest. Where a session waits for lifted work, sessions that can
 * wait longer step aside for that work, or it steps aside itself; all others stay. No work is left over
 * while time is (list scheduling).
 */
export function sweep(state: Sweep): void {
  const { board, pending, tally } = state
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
      if (item.isFixed || mayStand(tally, item) || makeWay(state, item)) {
        pass(tally, item)
        if (!item.isFixed) state.passed.push(item)
        cursor = Math.max(cursor, item.until)
      } else {
        item.isLifted = true
        pending.push(item)
      }
    }
  }
  board.rooms.clear()
}

/** Starts a sweep with what is lifted. */
export function startSweep(
  board: Board,
  parts: ReadonlyMap<Item, number>,
  lengths: { readonly smallest: number; readonly longest: number; readonly cutWithin: number },
): Sweep {
  const pending = board.items.filter((item) => item.isLifted)
  const reviewsOn = new Map<DayNumber, number>()
  for (const { review, isLifted, day } of board.items) {
    if (review !== undefined && !isLifted) reviewsOn.set(day, (reviewsOn.get(day) ?? 0) + 1)
  }
  return { board, tally: createTally(board), pending, parts, reviewsOn, passed: [], ...lengths }
}

/** Fills `[from, until)` with pending work; returns the end of what was put down. */
function fill(state: Sweep, slot: Slot, from: Instant, until: Instant): Instant {
  let at = from
  while (state.pending.length > 0 && at < until) {
    const day = Math.floor((at + slot.offset) / MINUTES_PER_DAY)
    const mayReview = (state.reviewsOn.get(day) ?? 0) < MOST_REVIEWS
    const chosen = choose(state, at, until - at, mayReview)
    if (chosen === undefined) return at
    putDown(state, chosen.item, chosen.length, slot, at)
    if (chosen.item.review !== undefined) {
      state.reviewsOn.set(day, (state.reviewsOn.get(day) ?? 0) + 1)
    }
    at = chosen.item.until
  }
  return at
}

/** Puts `length` minutes of a pending item down; the rest of it goes on waiting. */
function putDown(state: Sweep, item: Item, length: number, slot: Slot, at: Instant): void {
  const { tally, pending, board } = state
  pending.splice(pending.indexOf(item), 1)
  if (length < item.session.minutes) {
    const rest = splitItem(board, item, length)
    tally.open[item.unit] = (tally.open[item.unit] ?? 0) + 1
    pending.push(rest)
    const part = state.parts.get(item)
    if (part !== undefined) (state.parts as Map<Item, number>).set(rest, part)
  }
  standAt(item, slot, at)
  pass(tally, item)
  tally.shifted.add(item.session.topic)
  state.passed.push(item)
}

/** The pending item that is needed first, and how much of it; on a tie the one that fills most. */
function choose(
  state: Sweep,
  at: Instant,
  free: number,
  mayReview: boolean,
): { readonly item: Item; readonly length: number } | undefined {
  let best: { readonly item: Item; readonly length: number } | undefined
  let earliest = Number.POSITIVE_INFINITY
  for (const item of state.pending) {
    if (item.review !== undefined && !mayReview) continue
    if (!isDue(state.tally, item, at)) continue
    const deadline = deadlineOf(state.tally, item)
    if (deadline > earliest) continue
    const length = lengthFor(state, item, free, deadline - at <= state.cutWithin)
    if (length === 0 || (deadline === earliest && length <= (best?.length ?? 0))) continue
    best = { item, length }
    earliest = deadline
  }
  return best
}

/** Minutes of an item that a free stretch takes; 0 where it is better left whole, or to longer ones. */
function lengthFor(state: Sweep, item: Item, free: number, isUrgent: boolean): number {
  const { smallest, longest, parts } = state
  const { minutes } = item.session
  const part = parts.get(item)
  if (minutes <= free && (part === undefined || minutes <= longest)) return minutes
  if (item.review !== undefined || minutes < 2 * smallest) return 0
  const least = isUrgent ? smallest : (part ?? Number.POSITIVE_INFINITY)
  const length = Math.min(free, part === undefined ? minutes : longest, minutes - smallest)
  return length >= Math.max(least, smallest) ? length : 0
}

/** How far back a session that steps aside may stand, in sessions. */
const LOOK_BACK = 150
/** A wait beyond so many minutes makes no session a better one to step aside. */
const LONG_WAIT = 140 * 1440

/**
 * Lets sessions that can wait longer step aside for the work that one waits for.
 * @returns whether that one may stay.
 */
function makeWay(state: Sweep, waiter: Item): boolean {
  const { tally, board, pending } = state
  if (waiter.review !== undefined) return false
  const links = board.work.units[waiter.unit]?.after ?? []
  const blockers = pending.filter(
    (item) => item.review === undefined && links.some(({ unit }) => unit === item.unit),
  )
  const longer = waiter.isFrozen ? waiter.from : deadlineOf(tally, waiter)
  const swaps: { readonly blocker: Item; readonly victims: Item[] }[] = []
  const used = new Set<Item>()
  for (const blocker of blockers) {
    const lag = links.find(({ unit }) => unit === blocker.unit)?.lag ?? 0
    const victims: Item[] = []
    let left = blocker.session.minutes
    while (left > 0) {
      const victim = findVictim(state, blocker, left, waiter.from - lag, longer, used)
      if (victim === undefined) return false
      used.add(victim)
      victims.push(victim)
      left -= victim.session.minutes
      if (left > 0 && left < state.smallest) left = state.smallest
    }
    swaps.push({ blocker, victims })
  }
  for (const { blocker, victims } of swaps) {
    let rest: Item | undefined = blocker
    for (const victim of victims) {
      if (rest === undefined || !rest.isLifted || victim.slot === undefined) break
      const piece: Item = rest
      const { slot, from, until } = victim
      state.passed.splice(state.passed.indexOf(victim), 1)
      unpass(tally, victim)
      victim.isLifted = true
      const { minutes } = piece.session
      const length =
        minutes <= until - from ? minutes : Math.min(until - from, minutes - state.smallest)
      putDown(state, piece, length, slot, from)
      rest = length < minutes ? pending[pending.length - 1] : undefined
      fill(state, slot, piece.until, until)
      pending.push(victim)
    }
  }
  return mayStand(tally, waiter)
}

function findVictim(
  state: Sweep,
  blocker: Item,
  minutes: number,
  until: Instant,
  longer: Instant,
  used: ReadonlySet<Item>,
): Item | undefined {
  const { tally, passed, smallest } = state
  const canCut = state.parts.has(blocker)
  let best: Item | undefined
  let most = 0
  const first = Math.max(0, passed.length - LOOK_BACK)
  for (let index = passed.length - 1; index >= first; index -= 1) {
    const item = passed[index]
    if (item === undefined || item.isFixed || item.isFrozen || item.review !== undefined) continue
    if (used.has(item) || item.unit === blocker.unit) continue
    const length = Math.min(item.session.minutes, minutes)
    if (length < (canCut ? smallest : minutes) || item.from + length > until) continue
    const deadline = Math.min(deadlineOf(tally, item), nextReview(tally, item))
    if (deadline <= longer) continue
    if ((tally.reviewed.get(item.session.topic) ?? 0) > item.from) continue
    const worth = length * Math.min(LONG_WAIT, deadline - until)
    if (worth <= most || !isDue(tally, blocker, item.from)) continue
    best = item
    most = worth
  }
  return best
}
