import { growWay } from './growWay.ts'
import type { Pool } from './pool.ts'
import { shrinkWay } from './shrinkWay.ts'
import type { Aside } from './stepAside.ts'
import { callBack, costOf, isGood, keep, restore, tryWay, type Way } from './way.ts'

/** Rounds without a gain after which the search ends, and most rounds in all. */
const PATIENCE = 24
const MOST_ROUNDS = 96
/** Steps of this share of the list come by all of it, evenly, whatever its length. */
const GOLDEN = (Math.sqrt(5) - 1) / 2
/** Steps of schedules after which the search ends. */
const MOST_SPENT = 1_000_000

/**
 * Looks for a way that changes less: a few sessions that stepped aside are asked to stay, others take
 * their turn, and the better way is kept (large neighbourhood search: P. Shaw, CP 1998, LNCS 1520).
 * While the way is the same, the same ones are not asked again.
 * Deterministic: which ones are asked follows from how many there are.
 * @param aside Who takes the turn of those that stay.
 */
export function improveWay(way: Way, aside: Aside): void {
  if (way.schedule.failed !== undefined) return
  way.aside = aside
  const end = way.spent + MOST_SPENT
  let least = costOf(way)
  let idle = 0
  let tried = new Set<string>()
  for (let round = 0; round < MOST_ROUNDS && idle < PATIENCE; round += 1) {
    if (way.spent > end || way.others.length === 0 || isGood(way)) return
    const asked = askToStay(way, round)
    const key = asked
      .map((pool) => way.others.indexOf(pool))
      .sort((a, b) => a - b)
      .join()
    const cost = tried.has(key) ? undefined : replace(way, asked, least)
    idle = cost !== undefined && cost < least ? 0 : idle + 1
    if (cost === undefined) tried.add(key)
    else {
      least = cost
      tried = new Set()
    }
  }
}

/**
 * Asks some to stay, and has others take their turn.
 * @param least What the way costs.
 * @returns what it costs then; undefined where that changes more, and all is as it was.
 */
function replace(way: Way, asked: readonly Pool[], least: number): number | undefined {
  const kept = keep(way)
  callBack(way, asked)
  for (const { items } of asked) for (const item of items) way.barred.add(item)
  way.schedule = tryWay(way)
  const isGrown = growWay(way)
  way.barred.clear()
  if (isGrown) shrinkWay(way)
  const cost = isGrown ? costOf(way) : Number.POSITIVE_INFINITY
  if (cost <= least) return cost
  restore(way, kept)
  return undefined
}

/** One to three of the sessions that stepped aside, neighbours in the order in which they did. */
function askToStay({ others }: Way, round: number): Pool[] {
  const count = Math.min(others.length, 1 + (round % 3))
  const first = Math.floor(((round * GOLDEN) % 1) * others.length)
  return Array.from(
    { length: count },
    (_, index) => others[(first + index) % others.length],
  ).filter((pool) => pool !== undefined)
}
