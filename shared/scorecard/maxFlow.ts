/** A directed edge of a flow network: at most `capacity` may pass from one node to another. */
export type FlowEdge = { readonly from: string; readonly to: string; readonly capacity: number }

/**
 * Value of a maximum flow, by shortest augmenting paths.
 * Source: J. Edmonds and R. M. Karp, "Theoretical improvements in algorithmic efficiency for
 * network flow problems", Journal of the ACM 19 (1972).
 */
export function maxFlow(edges: readonly FlowEdge[], source: string, sink: string): number {
  const residual = new Map<string, Map<string, number>>()
  const add = (from: string, to: string, capacity: number) => {
    const row = residual.get(from) ?? new Map<string, number>()
    row.set(to, (row.get(to) ?? 0) + capacity)
    residual.set(from, row)
  }
  for (const { from, to, capacity } of edges) {
    add(from, to, capacity)
    add(to, from, 0)
  }
  let value = 0
  while (source !== sink) {
    const path = shortestPath(residual, source, sink)
    if (!path) break
    const room = Math.min(...path.map(([from, to]) => residual.get(from)?.get(to) ?? 0))
    for (const [from, to] of path) {
      add(from, to, -room)
      add(to, from, room)
    }
    value += room
  }
  return value
}

type Step = readonly [from: string, to: string]

function shortestPath(
  residual: ReadonlyMap<string, ReadonlyMap<string, number>>,
  source: string,
  sink: string,
): Step[] | null {
  const cameFrom = new Map<string, string>([[source, source]])
  for (const node of cameFrom.keys()) {
    for (const [next, room] of residual.get(node) ?? []) {
      if (room > 0 && !cameFrom.has(next)) cameFrom.set(next, node)
    }
    if (cameFrom.has(sink)) break
  }
  if (!cameFrom.has(sink)) return null
  const path: Step[] = []
  for (let to = sink; to !== source; ) {
    const from = cameFrom.get(to) ?? source
    path.push([from, to])
    to = from
  }
  return path
}
