/** One thing before another, by their numbers. */
export type Edge = { readonly from: number; readonly to: number }

/** Most cycles that are looked for; it bounds the time that a tangle of edges can take. */
const MOST_CYCLES = 50

/**
 * The cycles of a directed graph, each as the indices of its edges in order; none for an acyclic graph.
 * The last edge of a cycle leads back to its node with the lowest number. Without the last edges of all
 * cycles told the graph is acyclic, unless 50 are told. A cycle costs time linear in nodes and edges.
 *
 * Takes away, again and again, the nodes that nothing stands before (A. B. Kahn, "Topological sorting of
 * large networks", 1962). Every node that stays has a predecessor that stays, so that a walk backwards
 * must come round.
 * @param size Number of nodes; they are numbered from 0, preferably in the order meant.
 */
export function checkAcyclic(size: number, edges: readonly Edge[]): number[][] {
  const waiting = new Int32Array(size)
  const incoming: number[][] = Array.from({ length: size }, () => [])
  const outgoing: number[][] = Array.from({ length: size }, () => [])
  for (const [index, { from, to }] of edges.entries()) {
    waiting[to] = (waiting[to] ?? 0) + 1
    incoming[to]?.push(index)
    outgoing[from]?.push(index)
  }
  const cut = new Set<number>()
  const isGone = new Uint8Array(size)
  const free: number[] = []
  const release = (node: number) => {
    waiting[node] = (waiting[node] ?? 0) - 1
    if (waiting[node] === 0) free.push(node)
  }
  const takeAway = () => {
    for (let node = free.pop(); node !== undefined; node = free.pop()) {
      isGone[node] = 1
      for (const edge of outgoing[node] ?? []) if (!cut.has(edge)) release(targetOf(edges, edge))
    }
  }
  /** The edge to a node from its lowest predecessor that stays. */
  const stepBack = (node: number): number => {
    let best = -1
    let lowest = size
    for (const edge of incoming[node] ?? []) {
      const from = edges[edge]?.from ?? size
      if (from >= lowest || isGone[from] === 1 || cut.has(edge)) continue
      best = edge
      lowest = from
    }
    return best
  }

  for (let node = 0; node < size; node += 1) if (waiting[node] === 0) free.push(node)
  takeAway()
  const cycles: number[][] = []
  for (let first = 0; first < size && cycles.length < MOST_CYCLES; ) {
    if (isGone[first] === 1) {
      first += 1
      continue
    }
    const cycle = endAtLowest(walkBack(first, edges, stepBack), edges)
    const last = cycle[cycle.length - 1] ?? 0
    cycles.push(cycle)
    cut.add(last)
    release(targetOf(edges, last))
    takeAway()
  }
  return cycles
}

/** Goes backwards until a node comes again; the edges of the round, in their own order. */
function walkBack(
  start: number,
  edges: readonly Edge[],
  stepBack: (node: number) => number,
): number[] {
  const trail: number[] = []
  const stepAt = new Map<number, number>()
  let node = start
  while (!stepAt.has(node)) {
    stepAt.set(node, trail.length)
    const edge = stepBack(node)
    trail.push(edge)
    node = edges[edge]?.from ?? start
  }
  return trail.slice(stepAt.get(node)).reverse()
}

function endAtLowest(cycle: readonly number[], edges: readonly Edge[]): number[] {
  let end = 0
  for (const [index, edge] of cycle.entries()) {
    if (targetOf(edges, edge) < targetOf(edges, cycle[end] ?? 0)) end = index
  }
  return [...cycle.slice(end + 1), ...cycle.slice(0, end + 1)]
}

function targetOf(edges: readonly Edge[], edge: number): number {
  return edges[edge]?.to ?? 0
}
