import type { Instant } from './clock.ts'
import { Closure } from './closure.ts'
import { type Loss, waitsFor } from './loss.ts'

/** What moving a session weighs in the whole numbers of the network. */
const SCALE = 10_000
const MOST_CUTS = 12
const ROUNDS = 40

/** A moment until which more is to be placed than there is free time. */
type Cut = { readonly at: Instant; readonly deficit: number }
type Standing = Loss['standing'][number]

/**
 * How many sessions to come have to leave their places at least when several were lost. Up to any
 * moment the free time holds only so much of the lost work; as much as is left over has to cross that
 * moment, that is end after it, as lost work or as sessions that make place for it; and all that waits
 * for it must start after it.
 * The least number that does so at all chosen moments at once is bounded from below by Lagrange
 * multipliers on the moments; for each choice of them the rest is a closure problem. Work counts as
 * divisible, and a place within the same stretch between two moments is always there: a relaxation.
 * Source: M. L. Fisher, "The Lagrangian relaxation method", Management Science 27 (1981).
 */
export function boundOthers(loss: Loss): number {
  const cuts = chooseCuts(loss)
  if (cuts.length === 0) return 0
  const prices = cuts.map(() => 0)
  const model = outline(loss, cuts)
  let best = 0
  let step = 1
  let stale = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const { value, crossing } = relax(model, cuts, prices)
    if (value > best + 1e-3) {
      best = value
      stale = 0
    } else if (++stale > 4) {
      step /= 2
      stale = 0
    }
    const gaps = cuts.map(({ deficit }, index) => deficit - (crossing[index] ?? 0))
    const norm = gaps.reduce((sum, gap) => sum + gap * gap, 0)
    if (norm === 0) break
    const length = (step * (1.05 * Math.max(best, value) + 2 - value)) / norm
    for (const [index, gap] of gaps.entries()) {
      const price = (prices[index] ?? 0) + length * gap
      prices[index] = Math.max(0, Math.round(price * SCALE) / SCALE)
    }
  }
  return Math.ceil(best - 1e-6)
}

/**
 * Moments until which lost work exceeds the free time, at most so many, evenly chosen. They are ends of
 * the last session of a day: what the limit of a day leaves does not depend on what follows then.
 */
function chooseCuts({ lost, gaps, standing }: Loss): Cut[] {
  let left = lost.reduce((sum, { minutes }) => sum + minutes, 0)
  const cuts: Cut[] = []
  let next = 0
  for (const [index, { from, until, day }] of standing.entries()) {
    for (; next < gaps.length && (gaps[next]?.from ?? 0) < from; next += 1) {
      const gap = gaps[next]
      if (gap !== undefined) left -= gap.until - gap.from
    }
    if (left <= 0) break
    if (standing[index + 1]?.day !== day) cuts.push({ at: until, deficit: left })
  }
  const every = Math.max(1, cuts.length / MOST_CUTS)
  return cuts.filter((_, index) => Math.floor((index + 1) / every) > Math.floor(index / every))
}

type Model = {
  readonly standing: readonly Standing[]
  readonly lost: readonly { readonly minutes: number; readonly waiters: readonly number[] }[]
  /** Indices of the sessions that wait for each; for lost work without reviews, as it may be divided. */
  readonly waiters: readonly (readonly number[])[]
}

function outline(loss: Loss, cuts: readonly Cut[]): Model {
  const end = cuts[cuts.length - 1]?.at ?? 0
  const standing = loss.standing.filter(({ from }) => from <= end)
  const known = new Map<string, number[]>()
  /** Those who are waited for by the same ones share one list. */
  const lists = new Map<string, number[]>()
  const waitersOf = (session: Standing['session'], isWhole: boolean) => {
    const { kind, activity, status, minutes } = session
    const key = kind === 'review' ? kind : `${activity} ${isWhole ? `${status} ${minutes}` : ''}`
    const found = known.get(key)
    if (found !== undefined) return found
    const waiters: number[] = []
    for (const [index, later] of standing.entries()) {
      if (!isWhole && later.session.kind === 'review') continue
      if (waitsFor(loss, later.session, session) !== null) waiters.push(index)
    }
    const shared = lists.get(waiters.join()) ?? waiters
    lists.set(waiters.join(), shared)
    known.set(key, shared)
    return shared
  }
  return {
    standing,
    waiters: standing.map(({ session }) => waitersOf(session, true)),
    lost: loss.lost.map(({ session, minutes }) => ({
      minutes,
      waiters: waitersOf(session, false),
    })),
  }
}

/** The relaxed problem for given prices of a minute across each moment: its value, and what crosses. */
function relax(
  { standing, lost, waiters }: Model,
  cuts: readonly Cut[],
  prices: readonly number[],
): { readonly value: number; readonly crossing: readonly number[] } {
  const closure = new Closure()
  const priced = prices.map((price) => Math.round(price * SCALE))
  const nodes = standing.map((entry) => {
    const { from, session } = entry
    let earlier: number | undefined
    return cuts.map(({ at }, index) => {
      if (from > at) return -1
      const cost = session.pinned ? Number.MAX_SAFE_INTEGER / 4 : SCALE
      const gain = (priced[index] ?? 0) * minutesUntil(entry, at)
      const node = closure.addNode(gain, earlier === undefined ? cost : 0)
      if (earlier !== undefined) closure.require(node, earlier)
      earlier = node
      return node
    })
  })
  /** A node that stands for all waiters of a unit before a cut. */
  const groups = new Map<readonly number[], readonly number[]>()
  const groupOf = (list: readonly number[]): readonly number[] => {
    const found = groups.get(list)
    if (found !== undefined) return found
    const made = cuts.map((_, index) => {
      const node = closure.addNode(0, 0)
      for (const waiter of list) {
        const other = nodes[waiter]?.[index] ?? -1
        if (other >= 0) closure.require(node, other)
      }
      return node
    })
    groups.set(list, made)
    return made
  }
  const link = (own: readonly number[], list: readonly number[]) => {
    if (list.length === 0) return
    const group = groupOf(list)
    for (const [index, node] of own.entries()) {
      const other = group[index]
      if (node >= 0 && other !== undefined) closure.require(node, other)
    }
  }
  for (const [index, own] of nodes.entries()) link(own, waiters[index] ?? [])
  const lostNodes = lost.map(({ minutes, waiters: list }) => {
    const own = cuts.map((_, index) => closure.addNode((priced[index] ?? 0) * minutes, 0))
    link(own, list)
    return own
  })
  const { value, isTaken } = closure.solve()
  const crossing = cuts.map(({ at }, index) => {
    let sum = 0
    for (const [place, entry] of standing.entries()) {
      const node = nodes[place]?.[index] ?? -1
      if (node >= 0 && isTaken(node)) sum += minutesUntil(entry, at)
    }
    for (const [place, own] of lostNodes.entries()) {
      if (isTaken(own[index] ?? -1)) sum += lost[place]?.minutes ?? 0
    }
    return sum
  })
  const wanted = cuts.reduce((sum, { deficit }, index) => sum + deficit * (priced[index] ?? 0), 0)
  return { value: (wanted - value) / SCALE, crossing }
}

/** What of a session stands before a moment. */
function minutesUntil({ minutes, until }: Standing, at: Instant): number {
  return until <= at ? minutes : 0
}
