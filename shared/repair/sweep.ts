import type { Slot } from '../availability/slot.ts'
import type { DayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board } from './board.ts'
import { type Lengths, lengthFor, takeFrom } from './cutPieces.ts'
import type { Outlook } from './outlook.ts'
import type { Pool } from './pool.ts'
import { createReviewClock, noteStudied, type ReviewClock, timeReview } from './reviewClock.ts'
import { type Queue, type ReviewTimes, startWaiting, type Waiting } from './waiting.ts'

/** A piece of a pool in a free stretch, `[from, from + minutes)`. */
export type Piece = {
  readonly pool: Pool
  readonly slot: Slot
  readonly from: Instant
  readonly minutes: number
}

/** How pools may be placed. */
export type Rules = {
  readonly lengths: Lengths
  /** Pools whose pieces may be cut to the free time there is, and the shortest share of a piece. */
  readonly cuts: ReadonlyMap<Pool, number>
  /** No work is placed that ends after this. */
  readonly latest: Instant
  /** By so many minutes a milestone may come later than its date. */
  readonly grace: number
  /** No session begins so many minutes before its former place, or earlier. */
  readonly ahead: number
  /** See `Cutting`. */
  readonly fills: boolean
  /** What is needed within so many minutes goes first; of the rest, what fills most of a stretch. */
  readonly foresight: number
}

/** Pools on their way into free time, which is gone through from the first stretch to the last. */
export type Sweep = {
  readonly board: Board
  readonly rules: Rules
  readonly clock: ReviewClock
  /** What still has pieces to be placed: reviews, then work, what is needed first before the rest. */
  readonly waiting: Waiting[]
  readonly pieces: Piece[]
  /** Minutes of each unit that wait, those placed, and the end of these. */
  readonly open: number[]
  readonly placed: number[]
  readonly finish: Instant[]
  /** When the lifted work before each unit is over, as far as it was asked. */
  readonly opened: (Instant | undefined)[]
  /** Reviews placed on each day. */
  readonly reviewsOn: Map<DayNumber, number>
  /** The first deadline of all that wait. */
  soonest: Instant
  /** Nothing that waits can begin before this. */
  idleUntil: Instant
  /** How often something that waits was looked at: what the sweep cost, on any machine. */
  steps: number
}

/** A backlog of reviews is spread: no more of it on a day that has so many already. */
const MOST_REVIEWS = 2

/** A sweep before its first stretch. */
export function startSweep(outlook: Outlook, pools: readonly Pool[], rules: Rules): Sweep {
  const waiting = startWaiting(outlook, pools, rules)
  const open: number[] = []
  for (const { unit, parts } of pools) {
    if (unit >= 0) for (const part of parts) open[unit] = (open[unit] ?? 0) + part
  }
  return {
    board: outlook.board,
    rules,
    clock: createReviewClock(outlook, pools),
    waiting,
    pieces: [],
    open,
    placed: [],
    finish: [],
    opened: [],
    reviewsOn: new Map(),
    soonest: soonestOf(waiting),
    idleUntil: Number.NEGATIVE_INFINITY,
    steps: pools.length,
  }
}

/**
 * Fills a free stretch `[from, until)` with what is needed first.
 * @returns the end of the last piece in it, or `from`.
 */
export function fill(sweep: Sweep, slot: Slot, from: Instant, until: Instant): Instant {
  let at = from
  let end = from
  while (at < until && sweep.waiting.length > 0) {
    const next = choose(sweep, slot, at, until - at)
    if (next === undefined) {
      at = nextStart(sweep, at, until)
      continue
    }
    sweep.pieces.push({ pool: next.queue.pool, slot, from: at, minutes: next.minutes })
    at += next.minutes
    end = at
    place(sweep, slot, next, at)
  }
  return end
}

/** When the lifted work before a unit is over; endless while some of it waits. */
export function openedAt({ board, open, finish, opened: memo }: Sweep, unit: number): Instant {
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

/** Forgets when the work before all that waits for a unit is over. */
export function forgetOpened({ board, opened }: Sweep, unit: number): void {
  for (const { unit: after } of board.work.units[unit]?.before ?? []) opened[after] = undefined
}

type Chosen = { readonly waiting: Waiting; readonly queue: Queue; readonly minutes: number }

/** What is needed first of all that may be placed now, and how much of it; on a tie the most. */
function choose(sweep: Sweep, slot: Slot, at: Instant, free: number): Chosen | undefined {
  const { rules } = sweep
  let best: Chosen | undefined
  let earliest = Number.POSITIVE_INFINITY
  const soon = at + rules.foresight
  for (const waiting of sweep.waiting) {
    sweep.steps += 1
    const isReview = waiting.unit < 0
    const asked = isReview ? timesOf(sweep, waiting, slot).need : waiting.need
    const need = Math.min(asked, soon)
    if (best !== undefined && need > earliest) {
      if (isReview) continue
      break
    }
    if (!(isReview ? mayReview(sweep, waiting, slot, at) : mayStart(sweep, waiting, at))) continue
    const room = Math.min(free, waiting.deadline.at - at)
    let former: number | undefined
    for (const queue of waiting.queues) {
      sweep.steps += 1
      const { pool, parts } = queue
      const share = rules.cuts.get(pool)
      const only = parts.length === 1 && share === undefined ? parts[0] : undefined
      // One session of a unit is as good as another of the same length.
      if (only !== undefined && only === former) continue
      former = only
      const minutes = lengthFor(parts, room, rules, share)
      if (minutes === 0) continue
      if (need < earliest || fillsBetter(minutes, waiting.need, best)) {
        best = { waiting, queue, minutes }
      }
      earliest = need
      if (minutes === room) break
    }
  }
  return best
}

function fillsBetter(minutes: number, need: Instant, other: Chosen | undefined): boolean {
  if (other === undefined || minutes > other.minutes) return true
  return minutes === other.minutes && need < other.waiting.need
}

function timesOf({ clock }: Sweep, waiting: Waiting, { offset }: Slot): ReviewTimes {
  const { times } = waiting
  if (times?.offset === offset) return times
  const asked = timeReview(clock, waiting.queues[0]?.pool, offset)
  waiting.times = asked
  return asked
}

function mayReview(sweep: Sweep, waiting: Waiting, slot: Slot, at: Instant): boolean {
  if (timesOf(sweep, waiting, slot).due > at) return false
  const day = Math.floor((at + slot.offset) / MINUTES_PER_DAY)
  return (sweep.board.reviewsOn.get(day) ?? 0) + (sweep.reviewsOn.get(day) ?? 0) < MOST_REVIEWS
}

function mayStart(sweep: Sweep, { unit, release }: Waiting, at: Instant): boolean {
  return release <= at && openedAt(sweep, unit) <= at
}

/** The first moment before `end` at which other work may start; `end` where none does. */
function nextStart(sweep: Sweep, at: Instant, end: Instant): Instant {
  let next = Number.POSITIVE_INFINITY
  for (const { unit, release, times } of sweep.waiting) {
    // A review is looked at again in the next stretch; its day may come sooner where the wall is another one.
    if (unit < 0) next = Math.min(next, Math.max(end, (times?.due ?? 0) - MINUTES_PER_DAY))
    else {
      const start = Math.max(release, openedAt(sweep, unit))
      next = Math.min(next, start > at ? start : end)
    }
  }
  sweep.idleUntil = next
  return Math.min(next, end)
}

function place(sweep: Sweep, slot: Slot, chosen: Chosen, until: Instant): void {
  const { waiting, queue, minutes } = chosen
  const { parts, pool } = queue
  takeFrom(parts, minutes, sweep.rules.lengths)
  if (pool.unit >= 0) {
    const left = (sweep.open[pool.unit] ?? 0) - minutes
    sweep.open[pool.unit] = left
    sweep.placed[pool.unit] = (sweep.placed[pool.unit] ?? 0) + minutes
    sweep.finish[pool.unit] = Math.max(sweep.finish[pool.unit] ?? until, until)
    if (left === 0) forgetOpened(sweep, pool.unit)
  } else {
    const day = Math.floor((until - minutes + slot.offset) / MINUTES_PER_DAY)
    sweep.reviewsOn.set(day, (sweep.reviewsOn.get(day) ?? 0) + 1)
  }
  if (noteStudied(sweep.clock, pool, until, minutes)) forgetTimes(sweep, pool)
  if (parts.length > 0) return
  waiting.queues.splice(waiting.queues.indexOf(queue), 1)
  if (waiting.queues.length > 0) return
  sweep.waiting.splice(sweep.waiting.indexOf(waiting), 1)
  if (waiting.deadline.at === sweep.soonest) sweep.soonest = soonestOf(sweep.waiting)
}

/** Reviews of a pool's topic are due at other times now. */
function forgetTimes({ waiting }: Sweep, { items }: Pool): void {
  const topic = items[0]?.session.topic
  for (const other of waiting) {
    if (other.unit >= 0) break
    if (other.queues[0]?.pool.items[0]?.session.topic === topic) other.times = undefined
  }
}

function soonestOf(waiting: readonly Waiting[]): Instant {
  let soonest = Number.POSITIVE_INFINITY
  for (const { deadline } of waiting) if (deadline.at < soonest) soonest = deadline.at
  return soonest
}
