import type { Session } from '../model/plan.ts'
import type { Cut } from './chooseCuts.ts'
import { Closure } from './closure.ts'
import type { Part } from './heldByReviews.ts'
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
export type Node = {
  readonly cut: number
  readonly minutes: number
  readonly cost: number
  /** How many alike it stands for, each with an even share of the minutes. */
  readonly count: number
}

/**
 * Sessions that nothing tells apart: as long, pinned or not, between the same two moments, and with the
 * same ties.
 */
type Bundle = {
  readonly ties: Ties
  /** The first moment that it can cross, and the first after its end. */
  readonly first: number
  readonly over: number
  minutes: number
  cost: number
  count: number
}

/** The lists of waiters that a session is in, and the list of those that wait for it. */
type Ties = { readonly within: readonly number[]; readonly list: number }

/** What a pinned session costs to move. */
const NEVER = 1_000_000

/**
 * Sets up what may cross moments, the first one first.
 * @param lostParts All lost work.
 */
export function listCrossings(
  loss: Loss,
  cuts: readonly Cut[],
  lostParts: readonly Part[],
): Crossings {
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
  const { lists, parts, tiesOf } = listWaiters(loss, cuts, lostParts)
  const lost = lists.map(() => 0)
  for (const { list, minutes } of parts) lost[list] = (lost[list] ?? 0) + minutes
  const groups = lists.map((_, list) =>
    addChain(0, (cut) => ({ cut, minutes: lost[list] ?? 0, cost: 0, count: 1 })),
  )
  /** All that waits for the same: where some of what it waits for crosses, all of it does. */
  const whole = new Map<string, readonly number[]>()
  const wholeOf = ({ within }: Ties) => {
    const known = whole.get(within.join())
    if (known !== undefined) return known
    const all = addChain(0, (cut) => ({ cut, minutes: 0, cost: 0, count: 1 }))
    whole.set(within.join(), all)
    for (const list of within) requireEach(groups[list] ?? [], all)
    return all
  }
  for (const { ties, first, over, minutes, cost, count } of bundleUp(loss, cuts, tiesOf)) {
    const chain = addChain(first, (cut) => ({
      cut,
      minutes: cut >= over ? minutes : 0,
      cost: cut === first ? cost : 0,
      count,
    }))
    if (ties.within.length > 0) requireEach(wholeOf(ties), chain)
    requireEach(chain, groups[ties.list] ?? [])
  }
  return { cuts, closure, nodes, groups }
}

function bundleUp(
  { standing }: Loss,
  cuts: readonly Cut[],
  tiesOf: (session: Session) => Ties,
): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  for (const { session, from, until, minutes } of standing) {
    const first = cuts.findIndex(({ at }) => from <= at)
    if (first < 0) break
    const end = cuts.findIndex(({ at }) => until <= at)
    const over = end < 0 ? cuts.length : end
    const ties = tiesOf(session)
    const { pinned = false } = session
    const key = [ties.within, ties.list, pinned, first, over, minutes].join(' ')
    const known = bundles.get(key) ?? { ties, first, over, minutes: 0, cost: 0, count: 0 }
    known.count += 1
    known.minutes += minutes
    known.cost += pinned ? NEVER : 1
    bundles.set(key, known)
  }
  return [...bundles.values()]
}

type Waiters = {
  /** Work that waits for the same: its activities, and reviews by their ids. */
  readonly lists: readonly (readonly string[])[]
  /** All lost work, and which list is that of it. */
  readonly parts: readonly { readonly list: number; readonly minutes: number }[]
  readonly tiesOf: (session: Session) => Ties
}

/** Who waits for whom among what may have to cross a moment. */
function listWaiters(loss: Loss, cuts: readonly Cut[], lostParts: readonly Part[]): Waiters {
  const end = cuts.at(-1)?.at ?? 0
  const near = loss.standing.filter(({ from }) => from <= end).map(({ session }) => session)
  const later = new Map(near.map((session) => [nameOf(session), session]))
  const lists: string[][] = []
  const byWork = new Map<string, number>()
  const byList = new Map<string, number>()
  const listOf = (session: Session, reviews?: readonly string[]) => {
    const { kind, activity, status, minutes } = session
    const work = reviews?.join() ?? `${status} ${minutes}`
    const key = kind === 'review' ? kind : `${activity} ${work}`
    const found = byWork.get(key)
    if (found !== undefined) return found
    const waiters = [...later].flatMap(([name, other]) => {
      const isAsked = reviews === undefined || other.kind !== 'review'
      const waits = isAsked ? waitsFor(loss, other, session) !== null : reviews.includes(name)
      return waits ? [name] : []
    })
    const list = byList.get(waiters.join()) ?? lists.push(waiters) - 1
    byList.set(waiters.join(), list)
    byWork.set(key, list)
    return list
  }
  for (const session of near) listOf(session)
  const parts = lostParts.map(({ session, minutes, reviews }) => ({
    list: listOf(session, reviews),
    minutes,
  }))
  const within = new Map<string, number[]>()
  for (const [list, waiters] of lists.entries()) {
    for (const name of waiters) within.set(name, [...(within.get(name) ?? []), list])
  }
  const tiesOf = (session: Session) => ({
    within: within.get(nameOf(session)) ?? [],
    list: listOf(session),
  })
  return { lists, parts, tiesOf }
}

/** What a session is known by among those that wait: sessions of work are alike, reviews are not. */
function nameOf({ kind, id, activity }: Session): string {
  return kind === 'review' ? id : activity
}
