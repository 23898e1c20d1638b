import { type Edge, layOut, type Network, sendFlow } from './sendFlow.ts'

/** What a choice brings, and which nodes it takes. */
export type Choice = { readonly value: number; readonly isTaken: (node: number) => boolean }

type Links = readonly (readonly number[])[]

/** A choice between things that want each other: what taking a node brings, and what it takes with it. */
export class Closure {
  private readonly wishes: (readonly [number, number])[] = []
  private size = 0
  private network: Network | undefined
  /** What each node brought the last time. */
  private known = new Float64Array()
  /** What each node takes with it, and what takes it along. */
  private links: readonly [Links, Links] | undefined

  /** A new node, by its number from 0 on. */
  addNode(): number {
    this.change()
    this.size += 1
    return this.size - 1
  }

  /** Whoever takes `node` takes `other` too. */
  require(node: number, other: number): void {
    this.change()
    this.wishes.push([node, other])
  }

  /** Which nodes are taken where some are, these included. */
  takenWith(nodes: readonly number[]): (node: number) => boolean {
    return this.reach(nodes, 0)
  }

  /** Which nodes cannot be taken where some are not, these included. */
  lostWith(nodes: readonly number[]): (node: number) => boolean {
    return this.reach(nodes, 1)
  }

  /**
   * The best choice for what each node brings, or costs where that is below 0, in whole numbers: its
   * gains less its costs, and which nodes it takes.
   * Source: J.-C. Picard, "Maximal closure of a graph and applications to combinatorial problems",
   * Management Science 22 (1976).
   */
  solve(gains: ArrayLike<number>): Choice {
    if (this.network === undefined) this.known = new Float64Array(this.size)
    this.network ??= this.connect()
    const { size, network, known } = this
    for (let node = 0; node < size; node += 1) {
      const gain = gains[node] ?? 0
      if (gain === known[node]) continue
      known[node] = gain
      setEnds(network, node, gain)
    }
    const isTaken = sendFlow(network, size, size + 1)
    let value = 0
    for (let node = 0; node < size; node += 1) {
      const gain = known[node] ?? 0
      if (gain !== 0 && isTaken(node)) value += gain
    }
    return { value, isTaken }
  }

  private change(): void {
    this.network = undefined
    this.links = undefined
  }

  private reach(nodes: readonly number[], direction: 0 | 1): (node: number) => boolean {
    this.links ??= [this.listLinks(0), this.listLinks(1)]
    const links = this.links[direction]
    const reached = new Uint8Array(this.size)
    const open = [...nodes]
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached[next] === 1) continue
      reached[next] = 1
      for (const other of links[next] ?? []) if (reached[other] === 0) open.push(other)
    }
    return (node) => reached[node] === 1
  }

  private listLinks(direction: 0 | 1): Links {
    const links: number[][] = Array.from({ length: this.size }, () => [])
    for (const [node, other] of this.wishes) {
      if (direction === 0) links[node]?.push(other)
      else links[other]?.push(node)
    }
    return links
  }

  /** Edges from the source to each node and from each to the sink, then those of wishes. */
  private connect(): Network {
    const { size, wishes } = this
    const edges: Edge[] = []
    for (let node = 0; node < size; node += 1) edges.push([size, node, 0], [node, size + 1, 0])
    for (const [node, other] of wishes) edges.push([node, other, ENDLESS])
    return layOut(size + 2, edges)
  }
}

/**
 * Gives the arcs from the source to a node and from it to the sink room for a gain or a cost. What flows
 * stays: where it is more than there is room for, both arcs get as much more, which makes every cut
 * dearer by the same.
 * Source: P. Kohli, P. H. S. Torr, "Dynamic graph cuts for efficient inference in Markov random fields",
 * IEEE Transactions on Pattern Analysis and Machine Intelligence 29 (2007).
 */
function setEnds({ starts, mates, rooms }: Network, node: number, gain: number): void {
  // The first two arcs of a node: back to the source, and on to the sink.
  const back = starts[node] ?? 0
  const there = mates[back] ?? 0
  const on = back + 1
  const into = rooms[back] ?? 0
  const out = rooms[mates[on] ?? 0] ?? 0
  const more = Math.max(0, into - Math.max(0, gain), out - Math.max(0, -gain))
  rooms[there] = Math.max(0, gain) + more - into
  rooms[on] = Math.max(0, -gain) + more - out
}

/** Room of an arc that nothing fills; twice of it are still whole numbers. */
const ENDLESS = 2 ** 51
