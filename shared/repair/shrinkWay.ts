import type { Pool } from './pool.ts'
import { callBack, isSound, keep, restore, tryWay, type Way } from './way.ts'

const NONE: ReadonlySet<Pool> = new Set()
/** Steps of schedules after which the rest is left as it is. */
const MOST_SPENT = 1_000_000

/**
 * Lets sessions stay after all, and pieces whole, where the rest finds its places all the same.
 * @param atOnce How many sessions are asked at once; then fewer and fewer of them, in the end one by one.
 * @param needed Pools of sessions that were asked before, when less was wanted of the way: they are not again.
 */
export function shrinkWay(way: Way, atOnce = 1, needed: ReadonlySet<Pool> = NONE): void {
  if (way.schedule.failed !== undefined) return
  const end = way.spent + MOST_SPENT
  for (let size = atOnce; size > 0; size >>= 1) {
    const asked = way.others.filter((pool) => !needed.has(pool)).reverse()
    for (let at = 0; at < asked.length; at += size) {
      if (way.spent > end) return
      const kept = keep(way)
      callBack(way, asked.slice(at, at + size))
      way.schedule = tryWay(way)
      if (!isSound(way, way.schedule)) restore(way, kept)
    }
  }
  for (const [pool, share] of [...way.cuts]) {
    way.cuts.delete(pool)
    const schedule = tryWay(way)
    const isBetter = schedule.pieces.length < way.schedule.pieces.length
    if (isBetter && isSound(way, schedule)) way.schedule = schedule
    else way.cuts.set(pool, share)
  }
}
