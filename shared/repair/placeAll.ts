import { DEFAULT_MAX_SESSION } from '../planning/chunkRules.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Board } from './board.ts'
import { growWay } from './growWay.ts'
import { improveWay } from './improveWay.ts'
import { gatherPools } from './pool.ts'
import { settlePieces } from './settlePieces.ts'
import { shrinkWay } from './shrinkWay.ts'
import {
  allPools,
  callBack,
  costOf,
  isGood,
  type Kept,
  keep,
  restore,
  startWay,
  type Taste,
  type Way,
} from './way.ts'

const FAR = Number.POSITIVE_INFINITY
const NEAR = 10 * MINUTES_PER_DAY
const TASTES: readonly Taste[] = [
  { cuts: false, aside: 'fewest', fills: false, foresight: FAR },
  { cuts: false, aside: 'fewest', fills: true, foresight: FAR },
  { cuts: false, aside: 'fewest', fills: true, foresight: NEAR },
  { cuts: true, aside: 'victims', fills: true, foresight: FAR },
  { cuts: true, aside: 'waiters', fills: true, foresight: NEAR },
]

/** Steps of schedules after which no other taste is tried. */
const MOST_SPENT = 3_000_000

/**
 * Gives all lifted work a place with as little moved as can be. What stands keeps its place as long as
 * the lifted work is over in time; where it is not, sessions step aside for it one after another and
 * join what is lifted. Afterwards every one of them goes home that is not needed, and it is tried whether
 * fewer would do: with one taste after another, as the best beginning need not lead to the best end.
 * @param smallest Shortest session in minutes.
 */
export function placeAll(board: Board, smallest: number): void {
  const { maxSessionMin = DEFAULT_MAX_SESSION } = board.profile.limits
  const lengths = { smallest, longest: Math.max(maxSessionMin, smallest) }
  const pools = gatherPools(board, lengths)
  if (pools.length === 0) return
  let best: { readonly way: Way; readonly kept: Kept } | undefined
  let least = Number.POSITIVE_INFINITY
  let spent = 0
  for (const taste of TASTES) {
    const way = startWay(board, pools, lengths, taste)
    growWay(way)
    shrinkWay(way)
    improveWay(way)
    const cost = costOf(way)
    const kept = keep(way)
    if (cost < least) {
      best = { way, kept }
      least = cost
    }
    callBack(way, kept.others)
    spent += way.spent
    if (isGood(way, cost) || spent > MOST_SPENT) break
  }
  if (best === undefined) return
  const { way, kept } = best
  restore(way, kept)
  settlePieces(board, allPools(way), way.schedule.pieces)
}
