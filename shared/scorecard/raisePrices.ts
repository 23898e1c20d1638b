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
/** What a fixed node weighs: more than all sessions together. */
const HEAVY = SCALE * 10_000_000
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
  { cuts, closure, nodes }: Crossings,
  { taken, left }: Fixed,
  start: readonly number[],
  rounds: number,
): Raised {
  let prices = start
  let best = { bound: Number.NEGATIVE_INFINITY, prices }
  const shares = new Float64Array(nodes.length)
  const gains = new Float64Array(nodes.length)
  let step = 1
  let stale = 0
  for (let round = 0; round < rounds; round += 1) {
    const priced = prices.map((price) => Math.round(price * SCALE))
    let node = 0
    for (const { cut, minutes, cost } of nodes) {
      gains[node] = (priced[cut] ?? 0) * minutes - cost * SCALE
      node += 1
    }
    for (const one of taken) gains[one] = (gains[one] ?? 0) + HEAVY
    for (const one of left) gains[one] = -HEAVY * 1_000
    const choice = closure.solve(gains)
    const gaps = cuts.map(({ deficit }) => deficit)
    const weight = round === 0 ? 1 : MEMORY
    node = 0
    for (const { cut, minutes } of nodes) {
      const isTaken = choice.isTaken(node)
      if (isTaken && minutes > 0) gaps[cut] = (gaps[cut] ?? 0) - minutes
      shares[node] = (shares[node] ?? 0) * (1 - weight) + (isTaken ? weight : 0)
      node += 1
    }
    const wanted = cuts.reduce((sum, { deficit }, cut) => sum + deficit * (priced[cut] ?? 0), 0)
    const value = (wanted - choice.value + taken.length * HEAVY) / SCALE
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
