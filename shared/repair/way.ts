import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import type { Lengths } from './cutPieces.ts'
import { countSpared } from './exchangeReviews.ts'
import { findHasty } from './findHasty.ts'
import { lift, putBack } from './lift.ts'
import { forget, limitOf, lookOut, type Outlook } from './outlook.ts'
import { type Pool, toPool } from './pool.ts'
import { type Schedule, schedulePools } from './schedulePools.ts'
import type { Aside } from './stepAside.ts'
import type { Rules } from './sweep.ts'

/** What gives way first to work that comes too late: its own pieces, or which other sessions. */
export type Taste = {
  readonly cuts: boolean
  readonly aside: Aside
  /** See `Cutting`. */
  readonly fills: boolean
  /** See `Rules`. */
  readonly foresight: number
}

/** A way to place all that is lifted; while it is looked for, the board has its other sessions lifted too. */
export type Way = {
  readonly board: Board
  readonly taste: Taste
  /** Who is asked to step aside next; at first as the taste has it. */
  aside: Aside
  /** What has to be placed. */
  readonly pools: readonly Pool[]
  /** The sessions that stepped aside for it. */
  readonly others: Pool[]
  /** Sessions that must not step aside this time. */
  readonly barred: Set<Item>
  /** Pools that may be cut, and the shortest share of a piece. */
  readonly cuts: Map<Pool, number>
  readonly outlook: Outlook
  /** No work ends after this. */
  latest: Instant
  /** See `Rules`. */
  grace: number
  /** Sessions that stepped aside for the sake of milestones. */
  favours: number
  /** No session begins so many minutes before its former place, or earlier. */
  ahead: number
  readonly lengths: Lengths
  schedule: Schedule
  /** What all schedules cost that were made for it (see `Sweep`). */
  spent: number
}

/**
 * A session that lost its place comes at most two weeks before it: the free time until then is for what
 * will be missed. So long as the finish holds.
 */
const AHEAD = 14 * MINUTES_PER_DAY
/** Minutes of a week. */
export const WEEK = 7 * MINUTES_PER_DAY
/** A milestone may come so many minutes later, four weeks, before that weighs anything. */
export const GRACE = 4 * WEEK
/** What a week beyond that weighs, in sessions changed. */
const MILESTONE_WEIGHT = 1
/** What a minute without a place weighs, in sessions changed: more than all else. */
const LEFT_WEIGHT = 10_000
/** What a slip of the finish by a day weighs, in sessions changed. */
const SLIP_WEIGHT = 10
/** Of two ways that change as many sessions, the one that cuts lost work is better than one that moves others. */
const OTHERS_WEIGHT = 0.001

/** What is to be placed, how long sessions may be, and when units have to end for milestones (see `limitUnits`). */
export type Task = {
  readonly pools: readonly Pool[]
  readonly lengths: Lengths
  readonly limits: readonly Instant[]
}

/** A way that places as much as it can without anybody stepping aside, whenever milestones come. */
export function startWay(board: Board, { pools, lengths, limits }: Task, taste: Taste): Way {
  const way: Way = {
    board,
    taste,
    aside: taste.aside,
    pools,
    others: [],
    barred: new Set(),
    cuts: new Map(),
    outlook: lookOut(board, limits),
    latest: board.finish,
    grace: Number.POSITIVE_INFINITY,
    favours: 0,
    ahead: AHEAD,
    lengths,
    schedule: { pieces: [], failed: undefined, deadline: undefined, missing: 0, steps: 0 },
    spent: 0,
  }
  way.schedule = tryWay(way)
  return way
}

/** Where everything finds its place as the way stands. */
export function tryWay(way: Way): Schedule {
  const schedule = schedulePools(way.outlook, allPools(way), rulesOf(way))
  way.spent += schedule.steps
  return schedule
}

/** All that has to find a place. */
export function allPools({ pools, others }: Way): readonly Pool[] {
  return others.length === 0 ? pools : [...pools, ...others]
}

/** How it may be placed. */
export function rulesOf({ taste, cuts, latest, grace, ahead, lengths }: Way): Rules {
  return { lengths, cuts, latest, grace, ahead, fills: taste.fills, foresight: taste.foresight }
}

/** Whether all have their places, and no review stands much too early after another. */
export function isSound({ board }: Way, { failed, pieces }: Schedule): boolean {
  return failed === undefined && findHasty(board, pieces) === undefined
}

/** Lets a session step aside: it waits for a place like what was lost. */
export function stepOut(way: Way, item: Item): Pool {
  const pool = toPool([item])
  way.others.push(pool)
  leave(way, pool)
  return pool
}

/** Lets sessions that stepped aside stay after all. */
export function callBack(way: Way, pools: readonly Pool[]): void {
  const gone = new Set(pools)
  way.others.splice(0, way.others.length, ...way.others.filter((pool) => !gone.has(pool)))
  for (const pool of pools) {
    way.cuts.delete(pool)
    comeHome(way, pool)
  }
}

/**
 * Who stepped aside and what is cut at a moment of the search, and the places that this gave. Who was waived
 * stays so: nothing could give way for it then.
 */
export type Kept = Pick<Way, 'latest' | 'grace' | 'favours' | 'ahead' | 'schedule'> & {
  readonly others: readonly Pool[]
  readonly cuts: ReadonlyMap<Pool, number>
}

/** What is to be remembered of a way before something else is tried. */
export function keep({ others, cuts, latest, grace, favours, ahead, schedule }: Way): Kept {
  return { others: [...others], cuts: new Map(cuts), latest, grace, favours, ahead, schedule }
}

/** Brings back what was remembered of a way. */
export function restore(way: Way, kept: Kept): void {
  const now = new Set(way.others)
  const then = new Set(kept.others)
  for (const pool of way.others) if (!then.has(pool)) comeHome(way, pool)
  for (const pool of kept.others) if (!now.has(pool)) leave(way, pool)
  way.others.splice(0, way.others.length, ...kept.others)
  way.cuts.clear()
  for (const [pool, share] of kept.cuts) way.cuts.set(pool, share)
  way.latest = kept.latest
  way.grace = kept.grace
  way.favours = kept.favours
  way.ahead = kept.ahead
  way.schedule = kept.schedule
}

function leave({ board, outlook }: Way, { items }: Pool): void {
  for (const item of items) {
    lift(board, item)
    forget(outlook, item)
  }
}

function comeHome({ board, outlook }: Way, { items }: Pool): void {
  for (const item of items) {
    putBack(board, item)
    forget(outlook, item)
  }
}

/** By how many weeks beyond the grace a milestone comes later. */
export function weeksLate({ outlook, schedule }: Way): number {
  let late = 0
  for (const { pool, from, minutes } of schedule.pieces) {
    late = Math.max(late, from + minutes - limitOf(outlook, pool.unit, GRACE))
  }
  return Math.ceil(late / WEEK)
}

/** Sessions that are new or stand elsewhere, and weeks of milestones; days of slip and minutes without a place weigh more. */
export function costOf(way: Way): number {
  return changesOf(way) + MILESTONE_WEIGHT * weeksLate(way)
}

function changesOf(way: Way): number {
  const { board, schedule, pools, others } = way
  let left = 0
  for (const { parts } of pools) for (const part of parts) left += part
  for (const { parts } of others) for (const part of parts) left += part
  let lastDay = board.lastDay
  for (const { pool, slot, from, minutes } of schedule.pieces) {
    left -= minutes
    if (pool.unit < 0) continue
    lastDay = Math.max(lastDay, Math.floor((from + slot.offset) / MINUTES_PER_DAY))
  }
  const slip = lastDay - board.lastDay
  const { pieces } = schedule
  const changes = pieces.length - countSpared(pieces) + others.length * OTHERS_WEIGHT
  return changes + SLIP_WEIGHT * slip + LEFT_WEIGHT * left
}

/** Changes beyond the lost sessions, as a share of those, that are worth no search for fewer. */
const GOOD_SHARE = 0.15

/** Whether a way changes so little that no other needs to be looked for, milestones apart. */
export function isGood(way: Way): boolean {
  let pieces = 0
  for (const { parts } of way.pools) pieces += parts.length
  return changesOf(way) - pieces <= GOOD_SHARE * pieces
}
