import type { Item } from './board.ts'
import { growWay } from './growWay.ts'
import type { Pool } from './pool.ts'
import { shrinkWay } from './shrinkWay.ts'
import { costOf, isGood, stepBack, stepOut, tryWay, type Way } from './way.ts'

/** Rounds without a gain after which the search ends, and most rounds in all. */
const PATIENCE = 24
const MOST_ROUNDS = 96
/** Most schedules in all; fewer where each of them has more to place. */
const MOST_TRIES = 500
const MOST_PLACED = 15_000

/**
 * Looks for a way that changes less: a few sessions that stepped aside are asked to stay, others take
 * their turn, and the better way is kept (large neighbourhood search: P. Shaw, CP 1998, LNCS 1520).
 * Deterministic: which ones are asked follows from how many there are.
 */
export function improveWay(way: Way): void {
  let least = costOf(way)
  const end = way.tries + Math.min(MOST_TRIES, MOST_PLACED / way.pools.length)
  let idle = 0
  for (let round = 0; round < MOST_ROUNDS && idle < PATIENCE; round += 1) {
    if (way.tries > end || way.others.length === 0 || isGood(way, least)) return
    const restore = remember(way)
    const asked = askToStay(way, round)
    for (const pool of asked) {
      stepBack(way, pool)
      for (const item of pool.items) way.barred.add(item)
    }
    way.schedule = tryWay(way)
    const isGrown = growWay(way, end + MOST_TRIES)
    way.barred.clear()
    if (isGrown) shrinkWay(way)
    const cost = isGrown ? costOf(way) : Number.POSITIVE_INFINITY
    idle = cost < least ? 0 : idle + 1
    if (cost <= least) least = cost
    else restore()
  }
}

/** One to four of the sessions that stepped aside, neighbours in the order in which they did. */
function askToStay({ others }: Way, round: number): Pool[] {
  const count = Math.min(others.length, 1 + (round % 4))
  const first = (round * 7) % others.length
  return Array.from(
    { length: count },
    (_, index) => others[(first + index) % others.length],
  ).filter((pool) => pool !== undefined)
}

/** Remembers who stepped aside and what is cut; calling what it returns brings that back. */
function remember(way: Way): () => void {
  const { latest } = way
  const items: Item[] = way.others.flatMap((pool) => [...pool.items])
  const shares = new Map([...way.cuts].map(([pool, share]) => [pool.items[0], share]))
  return () => {
    for (const pool of [...way.others]) stepBack(way, pool)
    for (const item of items) stepOut(way, item)
    way.cuts.clear()
    for (const pool of [...way.pools, ...way.others]) {
      const share = shares.get(pool.items[0])
      if (share !== undefined) way.cuts.set(pool, share)
    }
    way.latest = latest
    // The pools are new ones: a schedule of the former ones would place nothing.
    way.schedule = tryWay(way)
  }
}
