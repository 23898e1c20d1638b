import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import { findHasty } from './findHasty.ts'
import { type Deadline, waive } from './outlook.ts'
import type { Pool } from './pool.ts'
import { pushThrough } from './pushThrough.ts'
import { type Shortage, stepAside } from './stepAside.ts'
import { swapUp } from './swapUp.ts'
import { allPools, stepOut, tryWay, type Way, WEEK } from './way.ts'

const FAR = Number.POSITIVE_INFINITY

/** Minutes after a milestone's date; what does not fit by then either may come at any time. */
const MOST_GRACE = 730 * MINUTES_PER_DAY

/** Steps of schedules after which all that have to step aside do so at once. */
const HURRY = 300_000

/**
 * Lets sessions step aside one after another, or pieces be cut, until everything has a place in time,
 * or nothing helps any more.
 * @returns false where it came to want a session that must not step aside, or takes too long for that.
 */
export function growWay(way: Way): boolean {
  const end = way.spent + HURRY
  for (;;) {
    const { failed, pieces } = way.schedule
    const hasty = failed === undefined ? findHasty(way.board, pieces) : undefined
    if (failed === undefined && hasty === undefined) return true
    if (way.spent > end) {
      if (way.barred.size > 0) return false
      pushThrough(way)
      return true
    }
    if (hasty !== undefined) {
      if (way.barred.has(hasty)) return false
      stepOut(way, hasty)
    } else if (failed !== undefined && !giveWay(way, failed)) return way.barred.size === 0
    way.schedule = tryWay(way)
  }
}

/** Makes some room for a pool that comes too late; false where nothing does. */
function giveWay(way: Way, failed: Pool): boolean {
  const { deadline } = way.schedule
  const { outlook, taste, barred } = way
  if (deadline?.waiter === undefined) {
    if (cutFiner(way, failed)) return true
    if (way.ahead < FAR) way.ahead = FAR
    else if (deadline !== undefined && deadline.at < way.latest && way.grace < FAR) {
      if (!doFavour(way, shortageOf(way, failed, deadline))) {
        way.grace = way.grace < MOST_GRACE ? 2 * way.grace : FAR
      }
    } else if (swapUp(way, failed)) return true
    else if (way.latest < FAR) way.latest = FAR
    else return false
    return true
  }
  const items = stepAside(outlook, shortageOf(way, failed, deadline), way.aside, barred)
  // Sessions of the coming days move only where cutting does not help either.
  const isCutFirst = taste.cuts || items.every((item) => item.isFrozen)
  if (isCutFirst && cutFiner(way, failed)) return true
  if (items.length === 0) {
    if (barred.size > 0) return false
    waive(outlook, deadline.waiter)
  }
  for (const item of items) stepOut(way, item)
  return true
}

function shortageOf(way: Way, pool: Pool, deadline: Deadline): Shortage {
  const { schedule, grace, cuts } = way
  const { missing } = schedule
  return { pool, deadline, missing, lifted: allPools(way), grace, isCut: cuts.has(pool) }
}

/**
 * Lets sessions step aside so that a milestone does not come too late, in all no more of them than the
 * weeks that it may slip otherwise; none of the coming days.
 */
function doFavour(way: Way, shortage: Shortage): boolean {
  const items = stepAside(way.outlook, shortage, 'victims', way.barred)
  const favours = way.favours + items.length
  if (items.length === 0 || favours * WEEK > way.grace) return false
  if (items.some((item) => item.isFrozen)) return false
  way.favours = favours
  for (const item of items) stepOut(way, item)
  return true
}

/** Lets the pieces of a pool be cut, in halves first; false where they can be cut no finer. */
function cutFiner({ cuts, lengths }: Way, pool: Pool): boolean {
  const share = cuts.get(pool)
  if (pool.unit < 0 || share === 0 || (pool.parts[0] ?? 0) < 2 * lengths.smallest) return false
  cuts.set(pool, share === undefined ? 0.5 : 0)
  return true
}
