import type { Slot } from '../availability/slot.ts'
import type { DayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board } from './board.ts'
import { type Deadline, deadlineOf, needOf, type Outlook, releaseOf } from './outlook.ts'
import type { Pool } from './pool.ts'
import {
  createReviewClock,
  noteStudied,
  type ReviewClock,
  reviewDue,
  reviewNeed,
} from './reviewClock.ts'

/** A piece of a pool in a free stretch, `[from, from + minutes)`. */
export type Piece = {
  readonly pool: Pool
  readonly slot: Slot
  readonly from: Instant
  readonly minutes: number
}

/** Where pools find their places; and, where one cannot be over in time, which, and what for. */
export type Schedule = {
  readonly pieces: readonly Piece[]
  /** The pool that comes too late or has no room; undefined where all have their places. */
  readonly failed: Pool | undefined
  readonly deadline: Deadline | undefined
  /** Minutes that the pools needed by then still lack. */
  readonly missing: number
}

/** How pools may be placed. */
export type Rules = {
  /** Shortest session in minutes. */
  readonly smallest: number
  /** Longest session in minutes. */
  readonly longest: number
  /** Pools whose pieces may be cut to the free time there is, and the shortest share of a piece. */
  readonly cuts: ReadonlyMap<Pool, number>
  /** Nothing is placed that ends after this. */
  readonly latest: Instant
  /** What is needed within so many minutes goes first; of the rest, what fills most of a stretch. */
  readonly foresight: number
}

/** A backlog of reviews is spread: no more of it on a day that has so many already. */
const MOST_REVIEWS = 2

type Waiting = {
  readonly pool: Pool
  /** Pieces still to be placed, longest first. */
  readonly parts: number[]
  readonly deadline: Deadline
  readonly need: Instant
  readonly release: Instant
}

type State = {
  readonly outlook: Outlook
  readonly board: Board
  readonly rules: Rules
  readonly clock: ReviewClock
  readonly waiting: Waiting[]
  /** Minutes of each unit that wait, and the end of what was placed of it. */
  readonly open: number[]
  readonly finish: Instant[]
  /** When the lifted work before each unit is over, as far as it was asked. */
  readonly opened: (Instant | undefined)[]
  /** Reviews placed on each day. */
  readonly reviewsOn: Map<DayNumber, number>
  /** The first deadline of all that wait. */
  soonest: Instant
}

/**
 * Gives pools places in the free time of a board, what is needed first before the rest, everything
 * that stands staying where it is (list scheduling by earliest deadline). The board is not changed.
 */
export function schedulePools(outlook: Outlook, pools: readonly Pool[], rules: Rules): Schedule {
  const { board } = outlook
  const state: State = {
    outlook,
    board,
    rules,
    clock: createReviewClock(outlook, pools),
    waiting: pools
      .map((pool) => startWaiting(outlook, pool, rules.latest))
      .sort((a, b) => orderOf(a) - orderOf(b)),
    open: countOpen(pools),
    finish: [],
    opened: [],
    reviewsOn: new Map(),
    soonest: Number.NEGATIVE_INFINITY,
  }
  state.soonest = soonestOf(state.waiting)
  const pieces: Piece[] = []
  for (const { slot, from, until } of board.free) {
    if (state.waiting.length === 0) break
    if (state.soonest <= from) {
      const late = state.waiting.find(({ deadline }) => deadline.at <= from)
      if (late !== undefined) return fail(state, pieces, late)
    }
    let at = from
    while (at < until && state.waiting.length > 0) {
      const next = choose(state, slot, at, until - at)
      if (next === undefined) {
        at = nextRelease(state, at, until)
        continue
      }
      const { waiting, minutes } = next
      pieces.push({ pool: waiting.pool, slot, from: at, minutes })
      at += minutes
      place(state, slot, waiting, minutes, at)
    }
  }
  const [left] = [...state.waiting].sort((a, b) => a.need - b.need)
  if (left !== undefined) return fail(state, pieces, left)
  return { pieces, failed: undefined, deadline: undefined, missing: 0 }
}

/** Minutes of each unit that wait for a place. */
function countOpen(pools: readonly Pool[]): number[] {
  const open: number[] = []
  for (const { unit, parts } of pools) {
    if (unit >= 0) for (const part of parts) open[unit] = (open[unit] ?? 0) + part
  }
  return open
}

function soonestOf(waiting: readonly Waiting[]): Instant {
  let soonest = Number.POSITIVE_INFINITY
  for (const { deadline } of waiting) if (deadline.at < soonest) soonest = deadline.at
  return soonest
}

/** Reviews first, whose need changes; then work, what is needed first before the rest. */
function orderOf({ pool, need }: Waiting): number {
  return pool.unit < 0 ? -1 : need
}

function startWaiting(outlook: Outlook, pool: Pool, latest: Instant): Waiting {
  const { unit } = pool
  const waiting = { pool, parts: [...pool.parts] }
  if (unit < 0) {
    const deadline = { at: Number.POSITIVE_INFINITY, waiter: undefined }
    return { ...waiting, deadline, need: deadline.at, release: outlook.board.now }
  }
  const asked = deadlineOf(outlook, unit)
  const deadline = asked.at <= latest ? asked : { at: latest, waiter: undefined }
  return { ...waiting, deadline, need: needOf(outlook, unit), release: releaseOf(outlook, unit) }
}

function fail(state: State, pieces: readonly Piece[], late: Waiting): Schedule {
  let missing = 0
  for (const { need, parts } of state.waiting) {
    if (need <= late.deadline.at) for (const part of parts) missing += part
  }
  return { pieces, failed: late.pool, deadline: late.deadline, missing }
}

/** What is needed first of all that may be placed now, and how much of it; on a tie the most. */
function choose(
  state: State,
  slot: Slot,
  at: Instant,
  free: number,
): { readonly waiting: Waiting; readonly minutes: number } | undefined {
  let best: Waiting | undefined
  let minutes = 0
  let earliest = Number.POSITIVE_INFINITY
  const soon = at + state.rules.foresight
  for (const waiting of state.waiting) {
    const { pool } = waiting
    const isReview = pool.unit < 0
    const asked = isReview ? reviewNeed(state.clock, pool, slot) : waiting.need
    const need = Math.min(asked, soon)
    if (best !== undefined && need > earliest) {
      if (isReview) continue
      break
    }
    if (!(isReview ? mayReview(state, pool, slot, at) : mayStart(state, waiting, at))) continue
    const length = lengthFor(state, waiting, Math.min(free, waiting.deadline.at - at))
    if (length === 0 || (need === earliest && !fillsBetter(waiting, length, best, minutes)))
      continue
    best = waiting
    minutes = length
    earliest = need
  }
  return best && { waiting: best, minutes }
}

function fillsBetter(one: Waiting, length: number, other: Waiting | undefined, minutes: number) {
  return length === minutes ? one.need < (other?.need ?? 0) : length > minutes
}

function mayReview(
  { board, clock, reviewsOn }: State,
  pool: Pool,
  slot: Slot,
  at: Instant,
): boolean {
  if (reviewDue(clock, pool, slot) > at) return false
  const day = Math.floor((at + slot.offset) / MINUTES_PER_DAY)
  return (board.reviewsOn.get(day) ?? 0) + (reviewsOn.get(day) ?? 0) < MOST_REVIEWS
}

function mayStart(state: State, { pool, release }: Waiting, at: Instant): boolean {
  return release <= at && openedAt(state, pool.unit) <= at
}

/** When the lifted work before a unit is over; endless while some of it waits. */
function openedAt({ board, open, finish, opened: memo }: State, unit: number): Instant {
  const known = memo[unit]
  if (known !== undefined) return known
  let opened = Number.NEGATIVE_INFINITY
  for (const { unit: before, lag } of board.begun.has(unit)
    ? []
    : (board.work.units[unit]?.after ?? [])) {
    const end = (open[before] ?? 0) > 0 ? Number.POSITIVE_INFINITY : finish[before]
    if (end !== undefined) opened = Math.max(opened, end + lag)
  }
  memo[unit] = opened
  return opened
}

/** The first moment before `end` at which another pool may start; `end` where none does. */
function nextRelease(state: State, at: Instant, end: Instant): Instant {
  let next = end
  for (const waiting of state.waiting) {
    if (waiting.pool.unit < 0) continue
    const release = Math.max(waiting.release, openedAt(state, waiting.pool.unit))
    if (release > at && release < next) next = release
  }
  return next
}

/**
 * Minutes of a pool that a free stretch takes: a whole piece; else as much as leaves no more pieces
 * than there were, or where that is allowed one more; or 0.
 */
function lengthFor({ rules }: State, { pool, parts }: Waiting, free: number): number {
  for (const part of parts) if (part <= free) return part
  const { smallest, longest } = rules
  const share = rules.cuts.get(pool)
  const rest = parts.length - 1
  if (free < smallest || (share === undefined && (rest === 0 || !pool.isNew))) return 0
  let left = 0
  for (const part of parts) left += part
  const length = Math.min(free, longest, left - Math.max(1, rest) * smallest)
  if (length < smallest) return 0
  if (pool.isNew && rest > 0 && left - length <= rest * longest) return length
  return share !== undefined && length >= share * (parts[0] ?? 0) ? length : 0
}

function place(state: State, slot: Slot, waiting: Waiting, minutes: number, until: Instant): void {
  const { parts, pool } = waiting
  takeFrom(parts, minutes, state.rules.longest)
  if (pool.unit >= 0) {
    const left = (state.open[pool.unit] ?? 0) - minutes
    state.open[pool.unit] = left
    if (left === 0) {
      for (const { unit } of state.board.work.units[pool.unit]?.before ?? []) {
        state.opened[unit] = undefined
      }
    }
    state.finish[pool.unit] = Math.max(state.finish[pool.unit] ?? until, until)
  } else {
    const day = Math.floor((until - minutes + slot.offset) / MINUTES_PER_DAY)
    state.reviewsOn.set(day, (state.reviewsOn.get(day) ?? 0) + 1)
  }
  noteStudied(state.clock, pool, until, minutes)
  if (parts.length > 0) return
  state.waiting.splice(state.waiting.indexOf(waiting), 1)
  if (waiting.deadline.at === state.soonest) state.soonest = soonestOf(state.waiting)
}

/** Takes minutes out of pieces: a whole one, else some of all, the rest in as few and even pieces as before. */
function takeFrom(parts: number[], minutes: number, longest: number): void {
  const whole = parts.indexOf(minutes)
  if (whole >= 0) {
    parts.splice(whole, 1)
    return
  }
  let left = -minutes
  for (const part of parts) left += part
  let count = Math.max(1, parts.length - 1, Math.ceil(left / longest))
  parts.length = 0
  for (; count > 0; count -= 1) {
    const part = count === 1 ? left : Math.min(left, Math.ceil(left / count / 5) * 5)
    parts.push(part)
    left -= part
  }
}
