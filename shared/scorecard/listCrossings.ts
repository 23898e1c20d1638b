import type { Session } from '../model/plan.ts'
import type { Cut } from './chooseCuts.ts'
import { Closure } from './closure.ts'
import { type Loss, waitsFor } from './loss.ts'

/**
 * What may cross each of several moments. Work that ends after a moment takes along all that waits for
 * it and stands before; sessions that leave their places count once, whatever they cross.
 */
export type Crossings = {
  readonly cuts: readonly Cut[]
  readonly closure: Closure
  readonly nodes: readonly Node[]
  /** For all work with the same waiters, a node at each moment: some of it crosses. */
  readonly groups: readonly (readonly number[])[]
}

/** Something that crosses a moment, with the minutes of it that do so and the sessions that it moves. */
export type Node = { readonly cut: number; readonly minutes: number; readonly cost: number }

/** Sessions that nothing tells apart: of one activity, as long, between the same two moments. */
type Bundle = {
  readonly session: Session
  /** The first moment that it can cross, and the first after its end. */
  readonly first: number
  readonly over: number
  minutes: number
  cost: number
}

/** What a pinned session costs to move. */
const NEVER = 1_000_000

/** Sets up what may cross moments, the first one first. */
export function listCrossings(loss: Loss, cuts: readonly Cut[]): Crossings {
  const closure = new Closure()
  const nodes: Node[] = []
  /** A node at each moment from one on; what crosses a moment has crossed those before. */
  const addChain = (first: number, nodeAt: (cut: number) => Node) =>
    cuts.map((_, cut) => {
      if (cut < first) return -1
      nodes.push(nodeAt(cut))
      const node = closure.addNode()
      if (cut > first) closure.require(node, node - 1)
      return node
    })
  const requireEach = (from: readonly number[], to: readonly number[]) => {
    for (const [cut, node] of from.entries()) {
      const other = to[cut] ?? -1
      if (node >= 0 && other >= 0) closure.require(node, other)
    }
  }
  const bundles = bundleUp(loss, cuts)
  const whole = new Map<string, readonly number[]>()
  const chains = bundles.map(({ session, first, over, minutes, cost }) => {
    const chain = addChain(first, (cut) => ({
      cut,
      minutes: cut >= over ? minutes : 0,
      cost: cut === first ? cost : 0,
    }))
    const { activity } = session
    const all = whole.get(activity) ?? addChain(0, (cut) => ({ cut, minutes: 0, cost: 0 }))
    whole.set(activity, all)
    requireEach(all, chain)
    return chain
  })
  const { lists, listOf } = listWaiters(loss, bundles)
  const lost = lists.map(() => 0)
  for (const { session, minutes } of loss.lost) {
    const list = listOf(session, false)
    lost[list] = (lost[list] ?? 0) + minutes
  }
  const groups = lists.map((waiters, list) => {
    const group = addChain(0, (cut) => ({ cut, minutes: lost[list] ?? 0, cost: 0 }))
    for (const activity of waiters) requireEach(group, whole.get(activity) ?? [])
    return group
  })
  for (const [index, { session }] of bundles.entries()) {
    requireEach(chains[index] ?? [], groups[listOf(session, true)] ?? [])
  }
  return { cuts, closure, nodes, groups }
}

function bundleUp({ standing }: Loss, cuts: readonly Cut[]): Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const { session, from, until, minutes } of standing) {
    const first = cuts.findIndex(({ at }) => from <= at)
    if (first < 0) break
    const over = cuts.findIndex(({ at }) => until <= at)
    const { activity, status, pinned = false } = session
    const key = [activity, status, pinned, first, over, minutes].join()
    const known = bundles.get(key) ?? { session, first, over, minutes: 0, cost: 0 }
    known.minutes += minutes
    known.cost += pinned ? NEVER : 1
    bundles.set(key, known)
  }
  return [...bundles.values()].map((one) => (one.over < 0 ? { ...one, over: cuts.length } : one))
}

type Waiters = {
  /** Activities that wait for the same work. */
  readonly lists: readonly (readonly string[])[]
  /** Which list is that of a session; of lost work without reviews, as it may be divided. */
  readonly listOf: (session: Session, isWhole: boolean) => number
}

function listWaiters(loss: Loss, bundles: readonly Bundle[]): Waiters {
  const later = new Map(bundles.map(({ session }) => [session.activity, session]))
  const lists: string[][] = []
  const byWork = new Map<string, number>()
  const byList = new Map<string, number>()
  const listOf = (session: Session, isWhole: boolean) => {
    const { kind, activity, status, minutes } = session
    const key = kind === 'review' ? kind : `${activity} ${isWhole ? `${status} ${minutes}` : ''}`
    const found = byWork.get(key)
    if (found !== undefined) return found
    const waiters = [...later.values()]
      .filter((other) => isWhole || other.kind !== 'review')
      .filter((other) => waitsFor(loss, other, session) !== null)
      .map((other) => other.activity)
    const list = byList.get(waiters.join()) ?? lists.push(waiters) - 1
    byList.set(waiters.join(), list)
    byWork.set(key, list)
    return list
  }
  for (const { session } of bundles) listOf(session, true)
  for (const { session } of loss.lost) listOf(session, false)
  return { lists, listOf }
}
