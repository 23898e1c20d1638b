/**
 * Arcs of a network, those of each node side by side: where the arcs of each node begin, with the number of
 * all arcs at the end, and for each arc the node that it leads to, the arc back, and what it has room for.
 */
export type Network = {
  readonly starts: Int32Array
  readonly targets: Int32Array
  readonly mates: Int32Array
  /** Changed by what is sent. */
  readonly rooms: Float64Array
}

/** Two nodes, and room for what passes from the first one to the second. */
export type Edge = readonly [from: number, to: number, room: number]

/** A network with an arc there and one back for each edge, the arcs of a node in the order of its edges. */
export function layOut(size: number, edges: readonly Edge[]): Network {
  const starts = new Int32Array(size + 1)
  for (const [from, to] of edges) {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1
    starts[to + 1] = (starts[to + 1] ?? 0) + 1
  }
  for (let node = 0; node < size; node += 1)
    starts[node + 1] = (starts[node + 1] ?? 0) + (starts[node] ?? 0)
  const ends = starts.slice()
  const targets = new Int32Array(2 * edges.length)
  const mates = new Int32Array(2 * edges.length)
  const rooms = new Float64Array(2 * edges.length)
  const addArc = (from: number, to: number, room: number): number => {
    const arc = ends[from] ?? 0
    ends[from] = arc + 1
    targets[arc] = to
    rooms[arc] = room
    return arc
  }
  for (const [from, to, room] of edges) {
    const there = addArc(from, to, room)
    const back = addArc(to, from, 0)
    mates[there] = back
    mates[back] = there
  }
  return { starts, targets, mates, rooms }
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
  const size = network.starts.length - 1
  const levels = new Int32Array(size)
  const queue = new Int32Array(size)
  while (findLevels(network, source, levels, queue, sink)) sendAlong(network, source, sink, levels)
  return (node) => (levels[node] ?? -1) >= 0
}

/**
 * Numbers the nodes by how many arcs they are away, until the sink has its number; false where it cannot be
 * reached, and all that can be have theirs.
 */
function findLevels(
  { starts, targets, rooms }: Network,
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
    const level = (levels[node] ?? 0) + 1
    const end = starts[node + 1] ?? 0
    for (let arc = starts[node] ?? 0; arc < end; arc += 1) {
      const target = targets[arc] ?? source
      if ((levels[target] ?? 0) >= 0 || (rooms[arc] ?? 0) === 0) continue
      levels[target] = level
      if (target === sink) return true
      queue[count] = target
      count += 1
    }
  }
  return false
}

/** Sends all that fits along arcs from one level to the next. */
function sendAlong(
  { starts, targets, mates, rooms }: Network,
  source: number,
  sink: number,
  levels: Int32Array,
): void {
  const cursors = starts.slice()
  const path: number[] = []
  let node = source
  for (;;) {
    if (node === sink) {
      let least = Number.POSITIVE_INFINITY
      for (const arc of path) least = Math.min(least, rooms[arc] ?? 0)
      let full = path.length
      for (let index = path.length - 1; index >= 0; index -= 1) {
        const arc = path[index] ?? 0
        const mate = mates[arc] ?? 0
        rooms[arc] = (rooms[arc] ?? 0) - least
        rooms[mate] = (rooms[mate] ?? 0) + least
        if (rooms[arc] === 0) full = index
      }
      // Back to where the first arc that is full now begins.
      node = targets[mates[path[full] ?? 0] ?? 0] ?? source
      path.length = full
    }
    const arc = cursors[node] ?? 0
    if (arc === starts[node + 1]) {
      const last = path.pop()
      if (last === undefined) return
      node = targets[mates[last] ?? 0] ?? source
      cursors[node] = (cursors[node] ?? 0) + 1
    } else if ((rooms[arc] ?? 0) > 0 && levels[targets[arc] ?? 0] === (levels[node] ?? 0) + 1) {
      path.push(arc)
      node = targets[arc] ?? source
    } else cursors[node] = arc + 1
  }
}
