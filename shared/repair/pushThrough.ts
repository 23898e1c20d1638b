import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Board, Free, Item } from './board.ts'
import { isHasty } from './findHasty.ts'
import { noteOpen, recount } from './reviewClock.ts'
import { endSweep, firstNeeded } from './schedulePools.ts'
import { isCovered } from './standing.ts'
import { fill, forgetOpened, openedAt, type Sweep, startSweep } from './sweep.ts'
import { joinWaiting, waiveDeadlines } from './waiting.ts'
import { allPools, rulesOf, stepOut, type Way } from './way.ts'

/**
 * Places everything in one sweep: whatever comes up before all that it waits for is over steps aside
 * there and then, inside the freeze window too, and waits for a later place. It always comes to an end,
 * but moves more than is needed.
 */
export function pushThrough(way: Way): void {
  const { board, outlook } = way
  way.latest = Number.POSITIVE_INFINITY
  way.grace = Number.POSITIVE_INFINITY
  const sweep = startSweep(outlook, allPools(way), rulesOf(way))
  // What waits steps aside instead.
  waiveDeadlines(sweep.waiting)
  // Places that are left on the way are gone through when they are.
  const free = [...board.free]
  let next = 0
  let rest: Free | undefined
  const take = (stretch: Free) => {
    const isJoined = rest?.slot === stretch.slot && rest.until === stretch.from
    const from = isJoined && rest !== undefined ? rest.from : stretch.from
    rest = { ...stretch, from: fill(sweep, stretch.slot, from, stretch.until) }
  }
  const takeUntil = (end: number) => {
    for (; next < free.length; next += 1) {
      const stretch = free[next]
      if (stretch === undefined || stretch.from >= end) return
      take(stretch)
    }
  }
  for (const item of standingAhead(board)) {
    takeUntil(item.from)
    const { slot, from, until } = item
    if (slot === undefined || !mustWait(sweep, item)) continue
    giveWay(way, sweep, item)
    take({ slot, from, until })
  }
  takeUntil(Number.POSITIVE_INFINITY)
  way.schedule = endSweep(sweep, firstNeeded(sweep))
  way.spent += way.schedule.steps
}

function standingAhead({ items, now }: Board): Item[] {
  return items
    .filter((item) => item.from >= now && !item.isFixed && !item.isLifted && !item.isLost)
    .sort((a, b) => a.from - b.from)
}

/** Whether what a session waits for is not over when it begins. */
function mustWait(sweep: Sweep, item: Item): boolean {
  const { board, clock } = sweep
  if (item.review === undefined) return openedAt(sweep, item.unit) > item.from
  const { topic } = item.session
  const { number } = item.review
  const unit = board.unitOfTopic.get(topic) ?? -1
  const isOpen = (sweep.open[unit] ?? 0) > 0
  if (isOpen && !isCovered(board, unit, item.from, sweep.placed[unit])) return true
  const known = clock.topics.get(topic)
  if (known === undefined || number === 1) return false
  for (const other of known.open) if (other < number) return true
  const previous = known.ends.get(number - 1)
  const day = Math.floor(((previous ?? 0) + (item.slot?.offset ?? 0)) / MINUTES_PER_DAY)
  return previous !== undefined && isHasty(item, day)
}

function giveWay(way: Way, sweep: Sweep, item: Item): void {
  const { unit, session } = item
  const pool = stepOut(way, item)
  joinWaiting(sweep.waiting, way.outlook, pool, way.ahead)
  if (unit >= 0) {
    sweep.open[unit] = (sweep.open[unit] ?? 0) + session.minutes
    forgetOpened(sweep, unit)
  }
  noteOpen(sweep.clock, item)
  const own = sweep.board.unitOfTopic.get(session.topic) ?? -1
  recount(sweep.clock, session.topic, sweep.placed[own] ?? 0, sweep.finish[own])
  for (const waiting of sweep.waiting) waiting.times = undefined
}
