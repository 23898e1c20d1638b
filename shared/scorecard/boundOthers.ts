import { type Cut, chooseCuts } from './chooseCuts.ts'
import { heldByReviews, type Part } from './heldByReviews.ts'
import { type Crossings, listCrossings } from './listCrossings.ts'
import type { Loss } from './loss.ts'
import { type Fixed, type Raised, raisePrices } from './raisePrices.ts'

const ROUNDS = 40
/** Rounds after a case distinction, which start from good prices. */
const MORE_ROUNDS = 8
/** Rounds where no more cases can be told apart. */
const LAST_ROUNDS = 60
/** Nodes looked at in all rounds after which no more cases are told apart: with reviews, and without. */
const MOST_WORK = 3_000_000
const MOST_WORK_WHOLE = 1_200_000
/** How far from certain it must be whether something crosses for the cases to be worth a look. */
const LEAST_DOUBT = 0.02

/** One case: what crosses and what does not, the bound that follows, and whether no more can be told apart. */
type Case = { readonly fixed: Fixed; readonly raised: Raised; readonly isDoubtless: boolean }

/**
 * How many sessions to come have to leave their places at least when several were lost. Up to any
 * moment the free time holds only so much of the lost work; as much as is left over has to cross that
 * moment, that is end after it, as lost work or as sessions that make place for it; and all that waits
 * for it must start after it; a review, where less than half of its topic comes before it otherwise.
 * Work counts as divisible, and a place within the same stretch between two moments is always there: a
 * relaxation.
 *
 * By prices alone half of a topic could cross for half of the sessions that wait for it. So cases are
 * told apart: either some of it crosses a moment, and all that wait for it move, or none of it does.
 * The bound is that of the case with the least one, wherever the distinctions end (A. H. Land and
 * A. G. Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960).
 */
export function boundOthers(loss: Loss): number {
  const cuts = chooseCuts(loss)
  if (cuts.length === 0) return 0
  const parts = heldByReviews(loss)
  const whole = parts.map((part) => ({ ...part, reviews: [] }))
  const bound = boundBy(loss, cuts, parts, MOST_WORK)
  if (parts.every(({ reviews }) => reviews.length === 0)) return bound
  // With reviews there is more to tell apart, and less of it is: without them it may come further.
  return Math.max(bound, boundBy(loss, cuts, whole, MOST_WORK_WHOLE))
}

function boundBy(
  loss: Loss,
  cuts: readonly Cut[],
  parts: readonly Part[],
  mostWork: number,
): number {
  const crossings = listCrossings(loss, cuts, parts)
  const fixed: Fixed = { taken: [], left: [] }
  const raised = raisePrices(
    crossings,
    fixed,
    cuts.map(() => 0),
    ROUNDS,
  )
  let cases: readonly Case[] = [{ fixed, raised, isDoubtless: false }]
  const work = crossings.nodes.length * MORE_ROUNDS
  for (let spent = 0; spent < mostWork; spent += 2 * work) {
    const least = leastOf(cases)
    if (least.isDoubtless) break
    const node = chooseNode(crossings, least)
    const next =
      node === undefined ? [weighAgain(crossings, least)] : tellApart(crossings, least, node)
    cases = [...cases.filter((one) => one !== least), ...next]
  }
  return Math.max(0, Math.ceil(leastOf(cases).raised.bound - 1e-6))
}

function leastOf([first, ...others]: readonly Case[]): Case {
  if (first === undefined) throw new Error('No case')
  return others.reduce((a, b) => (b.raised.bound < a.raised.bound ? b : a), first)
}

function tellApart(crossings: Crossings, { fixed, raised }: Case, node: number): Case[] {
  const { taken, left } = fixed
  return [
    { taken: [...taken, node], left },
    { taken, left: [...left, node] },
  ].map((one) => {
    const again = raisePrices(crossings, one, raised.prices, MORE_ROUNDS)
    // What holds for both cases holds for each.
    const bound = Math.max(raised.bound, again.bound)
    return { fixed: one, raised: { ...again, bound }, isDoubtless: false }
  })
}

/** A case in which nothing more can be told apart: better prices are all that is left. */
function weighAgain(crossings: Crossings, { fixed, raised }: Case): Case {
  const again = raisePrices(crossings, fixed, raised.prices, LAST_ROUNDS)
  const bound = Math.max(raised.bound, again.bound)
  return { fixed, raised: { ...again, bound }, isDoubtless: true }
}

/** Of the work with the same waiters at a moment, that which crossed most nearly half of the time. */
function chooseNode({ groups }: Crossings, { fixed, raised }: Case): number | undefined {
  const known = new Set([...fixed.taken, ...fixed.left])
  let best: number | undefined
  let most = LEAST_DOUBT
  for (const node of groups.flat()) {
    const share = raised.shares[node] ?? 0
    const doubt = Math.min(share, 1 - share)
    if (doubt <= most || known.has(node)) continue
    best = node
    most = doubt
  }
  return best
}
