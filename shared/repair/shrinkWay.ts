import { isSound, stepBack, stepOut, tryWay, type Way } from './way.ts'

/** Pieces placed, in all schedules together, after which the rest is left as it is. */
const MOST_PLACED = 60_000

/** Lets sessions stay after all, and pieces whole, one by one, where the rest finds its places all the same. */
export function shrinkWay(way: Way): void {
  if (way.schedule.failed !== undefined) return
  for (const pool of [...way.others].reverse()) {
    if (way.tries * way.others.length > MOST_PLACED) break
    const share = way.cuts.get(pool)
    stepBack(way, pool)
    const schedule = tryWay(way)
    if (isSound(way, schedule)) {
      way.schedule = schedule
      continue
    }
    for (const item of pool.items) stepOut(way, item)
    const again = way.others[way.others.length - 1]
    if (share !== undefined && again !== undefined) way.cuts.set(again, share)
    way.schedule = tryWay(way)
  }
  for (const [pool, share] of [...way.cuts]) {
    way.cuts.delete(pool)
    const schedule = tryWay(way)
    const isBetter = schedule.pieces.length < way.schedule.pieces.length
    if (isBetter && isSound(way, schedule)) way.schedule = schedule
    else way.cuts.set(pool, share)
  }
}
