/**
 * Arcs of a network in pairs, an arc and the one back at numbers that differ in the last bit: the first
 * arc of each node, the node that each arc leads to, the next arc of the same node, and what it has room for.
 */
export type Network = {
  readonly heads: Int32Array
  readonly targets: Int32Array
  readonly nexts: Int32Array
  /** Changed by what is sent. */
  readonly rooms: Float64Array
}

/**
 * Sends as much more as there is room for from one node to another.
 * @returns which nodes could be reached by more of it.
 * Source: E. A. Dinic, Soviet Math. Doklady 11 (1970).
 */
export function sendFlow(
  network: Network,
  source: number,
  sink: number,
): (node: number) => boolean {
  const levels = new Int32Array(network.heads.length)
  const queue = new Int32Array(network.heads.length)
  while (findLevels(network, source, levels, queue, sink)) sendAlong(network, source, sink, levels)
  return (node) => (levels[node] ?? -1) >= 0
}

/** Numbers the nodes by how many arcs they are away; false where the sink cannot be reached. */
function findLevels(
  { heads, targets, nexts, rooms }: Network,
  source: number,
  levels: Int32Array,
  queue: Int32Array,
  sink: number,
): boolean {
  levels.fill(-1)
  levels[source] = 0
  queue[0] = source
  let count = 1
  for (let index = 0; index < count; index += 1) {
    const node = queue[index] ?? source
    for (let edge = heads[node] ?? -1; edge >= 0; edge = nexts[edge] ?? -1) {
      const target = targets[edge] ?? source
      if ((rooms[edge] ?? 0) === 0 || (levels[target] ?? 0) >= 0) continue
      levels[target] = (levels[node] ?? 0) + 1
      queue[count] = target
      count += 1
    }
  }
  return (levels[sink] ?? -1) >= 0
}

/** Sends all that fits along arcs from one level to the next. */
function sendAlong(
  { heads, targets, nexts, rooms }: Network,
  source: number,
  sink: number,
  levels: Int32Array,
): void {
  const cursors = heads.slice()
  const path: number[] = []
  let node = source
  for (;;) {
    if (node === sink) {
      let least = Number.POSITIVE_INFINITY
      for (const edge of path) least = Math.min(least, rooms[edge] ?? 0)
      let full = path.length
      for (let index = path.length - 1; index >= 0; index -= 1) {
        const edge = path[index] ?? 0
        rooms[edge] = (rooms[edge] ?? 0) - least
        rooms[edge ^ 1] = (rooms[edge ^ 1] ?? 0) + least
        if (rooms[edge] === 0) full = index
      }
      // Back to where the first arc that is full now begins.
      node = targets[(path[full] ?? 0) ^ 1] ?? source
      path.length = full
    }
    const edge = cursors[node] ?? -1
    if (edge < 0) {
      const last = path.pop()
      if (last === undefined) return
      node = targets[last ^ 1] ?? source
      cursors[node] = nexts[last] ?? -1
    } else if ((rooms[edge] ?? 0) > 0 && levels[targets[edge] ?? 0] === (levels[node] ?? 0) + 1) {
      path.push(edge)
      node = targets[edge] ?? source
    } else cursors[node] = nexts[edge] ?? -1
  }
}
