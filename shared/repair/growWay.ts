import { findHasty } from './findHasty.ts'
import { waive } from './outlook.ts'
import type { Pool } from './pool.ts'
import { stepAside } from './stepAside.ts'
import { stepOut, tryWay, type Way } from './way.ts'

/** Most sessions that are asked to step aside before the rest is placed as it comes. */
const MOST_ROUNDS = 400

/** Pieces placed, in all schedules together, after which all that wait step aside at once. */
const HURRY = 8_000

/**
 * Lets sessions step aside one after another, or pieces be cut, until everything has a place in time,
 * or nothing helps any more.
 * @param mostTries Schedules of the way, earlier ones included, after which it is given up.
 * @returns false where it is given up, or came to want a session that must not step aside.
 */
export function growWay(way: Way, mostTries = Number.POSITIVE_INFINITY): boolean {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (way.tries > mostTries) return false
    const { failed, pieces } = way.schedule
    const hasty = failed === undefined ? findHasty(way.board, pieces) : undefined
    if (failed === undefined && hasty === undefined) return true
    if (hasty !== undefined) {
      if (way.barred.has(hasty)) return false
      stepOut(way, hasty)
    } else if (failed !== undefined && !giveWay(way, failed)) return way.barred.size === 0
    way.schedule = tryWay(way)
  }
  return true
}

/** Makes some room for a pool that comes too late; false where nothing does. */
function giveWay(way: Way, failed: Pool): boolean {
  const { deadline, missing } = way.schedule
  const { outlook, taste, cuts, barred } = way
  if (deadline?.waiter === undefined) {
    if (cutFiner(way, failed)) return true
    if (way.latest === Number.POSITIVE_INFINITY) return false
    way.latest = Number.POSITIVE_INFINITY
    return true
  }
  const shortage = { pool: failed, deadline, missing, isCut: cuts.has(failed) }
  const isHurried = way.tries * (way.pools.length + way.others.length) > HURRY
  const items = stepAside(outlook, shortage, isHurried ? 'all-waiters' : taste.aside, barred)
  if ((taste.cuts || items.length === 0) && cutFiner(way, failed)) return true
  if (items.length === 0) {
    if (barred.size > 0) return false
    waive(outlook, deadline.waiter, failed.unit)
  }
  for (const item of items) stepOut(way, item)
  return true
}

/** Lets the pieces of a pool be cut, in halves first; false where they can be cut no finer. */
function cutFiner({ cuts, smallest }: Way, pool: Pool): boolean {
  const share = cuts.get(pool)
  if (pool.unit < 0 || share === 0 || (pool.parts[0] ?? 0) < 2 * smallest) return false
  cuts.set(pool, share === undefined ? 0.5 : 0)
  return true
}
