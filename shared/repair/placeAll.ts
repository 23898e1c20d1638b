import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Board } from './board.ts'
import { growWay } from './growWay.ts'
import { improveWay } from './improveWay.ts'
import { lift } from './lift.ts'
import { gatherPools } from './pool.ts'
import { settlePieces } from './settlePieces.ts'
import { shrinkWay } from './shrinkWay.ts'
import { costOf, isGood, startWay, type Taste, type Way } from './way.ts'

const FAR = Number.POSITIVE_INFINITY
const NEAR = 10 * MINUTES_PER_DAY
const TASTES: readonly Taste[] = [
  { cuts: false, aside: 'fewest', foresight: FAR },
  { cuts: false, aside: 'fewest', foresight: NEAR },
  { cuts: true, aside: 'victims', foresight: FAR },
  { cuts: true, aside: 'waiters', foresight: NEAR },
]

/** Pieces placed, in all schedules together, after which no other taste is tried. */
const MOST_PLACED = 9_000

/**
 * Gives all lifted work a place with as little moved as can be. What stands keeps its place as long as
 * the lifted work is over in time; where it is not, sessions step aside for it one after another and
 * join what is lifted. Afterwards every one of them goes home that is not needed, and it is tried whether
 * fewer would do.
 * @param smallest Shortest session in minutes.
 */
export function placeAll(board: Board, smallest: number): void {
  const pools = gatherPools(board)
  if (pools.length === 0) return
  const { free } = board
  let best: Way | undefined
  let least = Number.POSITIVE_INFINITY
  let placed = 0
  for (const taste of TASTES) {
    const way = startWay(board, pools, smallest, taste)
    growWay(way)
    shrinkWay(way)
    const cost = costOf(way)
    if (cost < least) {
      best = way
      least = cost
    }
    for (const { items } of way.others) for (const item of items) item.isLifted = false
    board.free = free
    placed += way.tries * pools.length
    if (isGood(way, cost) || placed > MOST_PLACED) break
  }
  if (best === undefined) return
  for (const { items } of best.others) for (const item of items) lift(board, item)
  improveWay(best)
  settlePieces(board, [...best.pools, ...best.others], best.schedule.pieces)
}
