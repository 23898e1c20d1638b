import { DEFAULT_MAX_SESSION } from '../planning/chunkRules.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board } from './board.ts'
import { exchangeReviews } from './exchangeReviews.ts'
import { growWay } from './growWay.ts'
import { improveWay } from './improveWay.ts'
import { gatherPools, type Pool } from './pool.ts'
import { settlePieces } from './settlePieces.ts'
import { shrinkWay } from './shrinkWay.ts'
import type { Aside } from './stepAside.ts'
import {
  allPools,
  callBack,
  costOf,
  GRACE,
  isGood,
  type Kept,
  keep,
  restore,
  startWay,
  type Task,
  type Taste,
  tryWay,
  type Way,
  weeksLate,
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

/** Who is asked to step aside besides, where the taste's own choice brings nothing more. */
const ASIDES: readonly Aside[] = ['fewest', 'victims', 'waiters']

/** So many sessions and fewer are asked one by one whether they may stay; of more, a quarter at once. */
const FEW = 16
/**
 * Steps of schedules after which no other way is begun, and after which none is searched further: half a
 * second or so for what is hardest. A quarter of it moves a twentieth more sessions there.
 */
const MOST_BEGUN = 3_000_000
const MOST_SPENT = 8_000_000
/** Searches one after another without a session less after which no other is begun. */
const PATIENCE = 8
/** A session less, whatever else weighs a little. */
const ONE_LESS = 0.5

/** A way at a moment of the search, what it costs then, and whether it changes little. */
type Candidate = {
  readonly way: Way
  readonly kept: Kept
  readonly cost: number
  readonly isGood: boolean
}

/**
 * Gives all lifted work a place with as little moved as can be. What stands keeps its place as long as
 * the lifted work is over in time; where it is not, sessions step aside for it one after another and
 * join what is lifted. Afterwards every one of them goes home that is not needed. Ways are begun to
 * several tastes, and in each, the best one first, it is tried whether fewer would do: the best beginning
 * need not lead to the best end; and again with each other choice of who steps aside, until some of
 * these searches one after another have found nothing. Where a way changes little as it was begun, none
 * is searched further.
 * @param smallest Shortest session in minutes.
 * @param limits When each unit has to end so that milestones keep their dates; none where left out.
 */
export function placeAll(board: Board, smallest: number, limits: readonly Instant[] = []): void {
  const { maxSessionMin = DEFAULT_MAX_SESSION } = board.profile.limits
  const lengths = { smallest, longest: Math.max(maxSessionMin, smallest) }
  const pools = gatherPools(board, lengths)
  if (pools.length === 0) return
  const begun = beginWays(board, { pools, lengths, limits }).sort((a, b) => a.cost - b.cost)
  let [best] = begun
  if (best === undefined) return
  let spent = 0
  let idle = begun.some((one) => one.isGood) ? PATIENCE : 0
  for (const one of begun) {
    let least = one
    const { aside } = one.way.taste
    for (const next of [aside, ...ASIDES.filter((other) => other !== aside)]) {
      if (best.isGood || spent > MOST_SPENT || idle >= PATIENCE) break
      const improved = improve(least, next)
      spent += improved.spent
      idle = best.cost - improved.cost < ONE_LESS ? idle + 1 : 0
      if (improved.cost <= least.cost) least = improved
      if (improved.cost < best.cost) best = improved
    }
  }
  restore(best.way, best.kept)
  settlePieces(board, allPools(best.way), best.way.schedule.pieces)
  exchangeReviews(board)
}

/** A way searched further, and the steps of schedules that this took. Before and after it all stand at home who stepped aside. */
function improve({ way, kept }: Candidate, aside: Aside): Candidate & { readonly spent: number } {
  restore(way, kept)
  const before = way.spent
  improveWay(way, aside)
  const improved = remember(way)
  callBack(way, improved.kept.others)
  return { ...improved, spent: way.spent - before }
}

/** A way to each taste, and where a milestone comes much later by it, another one from there on, until one is good. */
function beginWays(board: Board, task: Task): Candidate[] {
  const begun: Candidate[] = []
  let spent = 0
  for (const taste of TASTES) {
    const way = startWay(board, task, taste)
    begun.push(settle(way))
    if (weeksLate(way) > 0) {
      way.grace = GRACE
      way.schedule = tryWay(way)
      begun.push(settle(way, new Set(way.others)))
    }
    callBack(way, [...way.others])
    spent += way.spent
    if (begun.some((one) => one.isGood) || spent > MOST_BEGUN) break
  }
  return begun
}

/**
 * Finds a place for everything on a way, with as few who step aside as can be.
 * @param needed See `shrinkWay`.
 */
function settle(way: Way, needed?: ReadonlySet<Pool>): Candidate {
  growWay(way)
  const { length } = way.others
  shrinkWay(way, length > FEW ? Math.ceil(length / 4) : 1, needed)
  return remember(way)
}

function remember(way: Way): Candidate {
  return { way, kept: keep(way), cost: costOf(way), isGood: isGood(way) }
}
