import type { Crossings } from './listCrossings.ts'

/** Nodes that are taken, and nodes that are not, whatever they bring. */
export type Fixed = { readonly taken: readonly number[]; readonly left: readonly number[] }

/** A bound from below on the sessions that move. */
export type Raised = {
  readonly bound: number
  /** Prices of a minute across each moment that give it. */
  readonly prices: readonly number[]
  /** How often each node was taken lately, from 0 to 1. */
  readonly shares: Float64Array
}

/** What moving a session weighs in the whole numbers of the network. */
const SCALE = 10_000
/** What a node that is not taken costs: more than all sessions together. */
const HEAVY = 10_000_000
/** A bound that shows that what is fixed cannot be. */
const HOPELESS = 100_000
/** Share of the last round in how often a node was taken. */
const MEMORY = 0.15

/**
 * The least number of sessions that move so that at each moment as much crosses as must, from below: by
 * Lagrange multipliers on the moments, raised by subgradients; for each choice of them the rest is a
 * closure problem.
 * Source: M. L. Fisher, "The Lagrangian relaxation method", Management Science 27 (1981).
 * @param start Prices to start from.
 */
export function raisePrices(
  crossings: Crossings,
  fixed: Fixed,
  start: readonly number[],
  rounds: number,
): Raised {
  const { closure, nodes } = crossings
  const open = openOf(crossings, fixed)
  if (open === undefined)
    return { bound: HOPELESS, prices: start, shares: new Float64Array(nodes.length) }
  const { isTaken: isFixed, deficits, lengths, costs, paid } = open
  let prices = start
  let best = { bound: Number.NEGATIVE_INFINITY, prices }
  const shares = new Float64Array(nodes.length)
  const gains = new Float64Array(nodes.length)
  let step = 1
  let stale = 0
  for (let round = 0; round < rounds; round += 1) {
    const priced = prices.map((price) => Math.round(price * SCALE))
    let node = 0
    for (const { cut } of nodes) {
      const gain = (priced[cut] ?? 0) * (lengths[node] ?? 0) - (costs[node] ?? 0) * SCALE
      gains[node] = Math.round(gain)
      node += 1
    }
    const choice = closure.solve(gains)
    const gaps = [...deficits]
    const weight = round === 0 ? 1 : MEMORY
    node = 0
    for (const { cut } of nodes) {
      const isTaken = isFixed(node) || choice.isTaken(node)
      if (isTaken) gaps[cut] = (gaps[cut] ?? 0) - (lengths[node] ?? 0)
      shares[node] = (shares[node] ?? 0) * (1 - weight) + (isTaken ? weight : 0)
      node += 1
    }
    const wanted = deficits.reduce((sum, deficit, cut) => sum + deficit * (priced[cut] ?? 0), 0)
    const value = paid + (wanted - choice.value) / SCALE
    if (value > best.bound + 1e-3) {
      best = { bound: value, prices }
      stale = 0
    } else if (++stale > 4) {
      step /= 2
      stale = 0
    }
    const norm = gaps.reduce((sum, gap) => sum + gap * gap, 0)
    if (norm === 0 || best.bound > HOPELESS) break
    const length = (step * (1.05 * Math.max(best.bound, value) + 2 - value)) / norm
    prices = prices.map((price, cut) => {
      const raised = price + length * (gaps[cut] ?? 0)
      return Math.max(0, Math.round(raised * SCALE) / SCALE)
    })
  }
  return { ...best, shares }
}

/** What is still open where some nodes are taken and some are not. */
type Open = {
  readonly isTaken: (node: number) => boolean
  /** Minutes that still have to cross each moment. */
  readonly deficits: readonly number[]
  /** Minutes that each node that is open brings, and what it costs; one that cannot be taken brings none. */
  readonly lengths: Float64Array
  readonly costs: Float64Array
  /** What all that is taken costs. */
  readonly paid: number
}

/**
 * Follows up what is fixed; undefined where it cannot be. Nothing brings more than still has to cross: work
 * that does so brings that only as a whole, not by a part of it (coefficients tightened as in M. W. P.
 * Savelsbergh, "Preprocessing and probing techniques for mixed integer programming problems", ORSA Journal
 * on Computing 6, 1994).
 */
function openOf({ cuts, closure, nodes }: Crossings, { taken, left }: Fixed): Open | undefined {
  const isTaken = closure.takenWith(taken)
  const isLeft = closure.lostWith(left)
  const crossing = cuts.map(() => 0)
  let paid = 0
  for (const [node, { cut, minutes, cost }] of nodes.entries()) {
    if (!isTaken(node)) continue
    if (isLeft(node)) return undefined
    crossing[cut] = (crossing[cut] ?? 0) + minutes
    paid += cost
  }
  const deficits = cuts.map(({ deficit }, cut) => Math.max(0, deficit - (crossing[cut] ?? 0)))
  const lengths = new Float64Array(nodes.length)
  const costs = new Float64Array(nodes.length)
  for (const [node, { cut, minutes, cost, count }] of nodes.entries()) {
    if (isTaken(node)) continue
    lengths[node] = isLeft(node) ? 0 : Math.min(minutes, (deficits[cut] ?? 0) * count)
    costs[node] = isLeft(node) ? HEAVY : cost
  }
  return { isTaken, deficits, lengths, costs, paid }
}
