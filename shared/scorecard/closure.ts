/** A choice between things that want each other: what taking a node brings, and what it takes with it. */
export class Closure {
  private readonly heads: number[] = [-1, -1]
  private readonly targets: number[] = []
  private readonly nexts: number[] = []
  private readonly rooms: number[] = []
  private gains = 0

  /** A new node. Bringing `gain` and costing `cost`, whole numbers from 0 on. */
  addNode(gain: number, cost: number): number {
    const node = this.heads.push(-1) - 1
    if (gain > 0) this.addEdge(SOURCE, node, gain)
    if (cost > 0) this.addEdge(node, SINK, cost)
    this.gains += gain
    return node
  }

  /** Whoever takes `node` takes `other` too. */
  require(node: number, other: number): void {
    this.addEdge(node, other, Number.MAX_SAFE_INTEGER)
  }

  /**
   * The best choice: its gains less its costs, and which nodes it takes.
   * Source: J.-C. Picard, "Maximal closure of a graph and applications to combinatorial problems",
   * Management Science 22 (1976); the flow by E. A. Dinic, Soviet Math. Doklady 11 (1970).
   */
  solve(): { readonly value: number; readonly isTaken: (node: number) => boolean } {
    let flow = 0
    let levels = this.findLevels()
    while ((levels[SINK] ?? -1) >= 0) {
      const cursors = new Int32Array(this.heads)
      for (;;) {
        const pushed = this.push(levels, cursors)
        if (pushed === 0) break
        flow += pushed
      }
      levels = this.findLevels()
    }
    return { value: this.gains - flow, isTaken: (node) => (levels[node] ?? -1) >= 0 }
  }

  private addEdge(from: number, to: number, room: number): void {
    this.addArc(from, to, room)
    this.addArc(to, from, 0)
  }

  private addArc(from: number, to: number, room: number): void {
    this.nexts.push(this.heads[from] ?? -1)
    this.heads[from] = this.targets.push(to) - 1
    this.rooms.push(room)
  }

  private findLevels(): Int32Array {
    const levels = new Int32Array(this.heads.length).fill(-1)
    levels[SOURCE] = 0
    const queue = [SOURCE]
    for (const node of queue) {
      for (let edge = this.heads[node] ?? -1; edge >= 0; edge = this.nexts[edge] ?? -1) {
        const target = this.targets[edge] ?? SOURCE
        if ((this.rooms[edge] ?? 0) === 0 || (levels[target] ?? 0) >= 0) continue
        levels[target] = (levels[node] ?? 0) + 1
        queue.push(target)
      }
    }
    return levels
  }

  /** Sends what one more path can carry; 0 where the layered network has none left. */
  private push(levels: Int32Array, cursors: Int32Array): number {
    const path: number[] = []
    let node = SOURCE
    while (node !== SINK) {
      const edge = cursors[node] ?? -1
      if (edge < 0) {
        const last = path.pop()
        if (last === undefined) return 0
        node = this.targets[last ^ 1] ?? SOURCE
        cursors[node] = this.nexts[cursors[node] ?? -1] ?? -1
        continue
      }
      const target = this.targets[edge] ?? SOURCE
      if ((this.rooms[edge] ?? 0) > 0 && levels[target] === (levels[node] ?? 0) + 1) {
        path.push(edge)
        node = target
      } else cursors[node] = this.nexts[edge] ?? -1
    }
    let least = Number.MAX_SAFE_INTEGER
    for (const edge of path) least = Math.min(least, this.rooms[edge] ?? 0)
    for (const edge of path) {
      this.rooms[edge] = (this.rooms[edge] ?? 0) - least
      this.rooms[edge ^ 1] = (this.rooms[edge ^ 1] ?? 0) + least
    }
    return least
  }
}

const SOURCE = 0
const SINK = 1
