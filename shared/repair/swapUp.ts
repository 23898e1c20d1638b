import type { Item } from './board.ts'
import { firstFreeAfter } from './freeTime.ts'
import { needOf, type Outlook, releaseOf } from './outlook.ts'
import type { Pool } from './pool.ts'
import type { Schedule } from './schedulePools.ts'
import { allPools, callBack, stepOut, tryWay, type Way } from './way.ts'

/** So many swaps are tried for work before it counts as having no place. */
const MOST_TRIED = 12

/**
 * Makes room for work that no free stretch is long enough for: a session beside one goes where there is
 * room for it alone, and both stretches become one. Sessions of the coming days stay.
 * @param failed The pool that has no room.
 * @returns whether more work has a place now.
 */
export function swapUp(way: Way, failed: Pool): boolean {
  const wanted = wantedBy(way.schedule, failed)
  for (const item of findNeighbours(way.outlook, wanted, way.barred).slice(0, MOST_TRIED)) {
    const former = leftOver(way, way.schedule)
    const pool = stepOut(way, item)
    const schedule = tryWay(way)
    if (leftOver(way, schedule) < former) {
      way.schedule = schedule
      return true
    }
    callBack(way, [pool])
  }
  return false
}

/** Minutes of one of the pieces of a pool that have no place. */
function wantedBy({ pieces }: Schedule, failed: Pool): number {
  let open = 0
  for (const part of failed.parts) open += part
  for (const { pool, minutes } of pieces) if (pool === failed) open -= minutes
  return Math.min(open, failed.parts[0] ?? open)
}

function leftOver(way: Way, { pieces }: Schedule): number {
  let left = 0
  for (const { parts } of allPools(way)) for (const part of parts) left += part
  for (const { minutes } of pieces) left -= minutes
  return left
}

/** Sessions whose places hold so many minutes with the free time beside them, and that fit elsewhere; short ones first. */
function findNeighbours(outlook: Outlook, wanted: number, barred: ReadonlySet<Item>): Item[] {
  const { free } = outlook.board
  return outlook.movable
    .filter((item) => {
      if (item.isLifted || barred.has(item) || item.session.minutes >= wanted) return false
      let room = item.session.minutes
      for (const { slot, from, until } of free.slice(firstFreeAfter(free, item.from - 1))) {
        if (from > item.until) break
        if (slot === item.slot && (until === item.from || from === item.until)) room += until - from
      }
      return room >= wanted && fitsElsewhere(outlook, item)
    })
    .sort((a, b) => a.session.minutes - b.session.minutes)
}

function fitsElsewhere(outlook: Outlook, { unit, from, until, slot, session }: Item): boolean {
  const start = releaseOf(outlook, unit)
  const end = needOf(outlook, unit)
  return outlook.board.free.some((stretch) => {
    const isBeside = stretch.slot === slot && (stretch.until === from || stretch.from === until)
    const room = Math.min(stretch.until, end) - Math.max(stretch.from, start)
    return !isBeside && room >= session.minutes
  })
}
