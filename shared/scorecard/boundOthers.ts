import { chooseCuts } from './chooseCuts.ts'
import { type Crossings, listCrossings } from './listCrossings.ts'
import type { Loss } from './loss.ts'
import { type Fixed, type Raised, raisePrices } from './raisePrices.ts'

const ROUNDS = 40
/** Rounds after a case distinction, which start from good prices. */
const MORE_ROUNDS = 8
/** Case distinctions at most, in all and for each session of the first bound. */
const MOST_CASES = 24
const CASES_EACH = 2
/** How far from certain it must be whether something crosses for the cases to be worth a look. */
const LEAST_DOUBT = 0.02

/** One case: what crosses and what does not, and the bound that follows. */
type Case = { readonly fixed: Fixed; readonly raised: Raised }

/**
 * How many sessions to come have to leave their places at least when several were lost. Up to any
 * moment the free time holds only so much of the lost work; as much as is left over has to cross that
 * moment, that is end after it, as lost work or as sessions that make place for it; and all that waits
 * for it must start after it. Work counts as divisible, and a place within the same stretch between
 * two moments is always there: a relaxation.
 *
 * By prices alone half of a topic could cross for half of the sessions that wait for it. So cases are
 * told apart: either some of it crosses a moment, and all that wait for it move, or none of it does.
 * The bound is that of the case with the least one, wherever the distinctions end (A. H. Land and
 * A. G. Doig, "An automatic method of solving discrete programming problems", Econometrica 28, 1960).
 */
export function boundOthers(loss: Loss): number {
  const cuts = chooseCuts(loss)
  if (cuts.length === 0) return 0
  const crossings = listCrossings(loss, cuts)
  const fixed: Fixed = { taken: [], left: [] }
  const raised = raisePrices(
    crossings,
    fixed,
    cuts.map(() => 0),
    ROUNDS,
  )
  const most = Math.min(MOST_CASES, CASES_EACH * Math.ceil(raised.bound))
  let cases: readonly Case[] = [{ fixed, raised }]
  for (let count = 0; count < most; count += 1) {
    const least = leastOf(cases)
    const node = chooseNode(crossings, least)
    if (node === undefined) break
    cases = [...cases.filter((one) => one !== least), ...tellApart(crossings, least, node)]
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
    return { fixed: one, raised: { ...again, bound: Math.max(raised.bound, again.bound) } }
  })
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
