import { describe, expect, it } from 'vitest'
import { Closure } from '../../../shared/scorecard/closure.ts'
import { seeded } from '../../builders/seeded.ts'

type Graph = {
  readonly gains: readonly number[]
  readonly costs: readonly number[]
  readonly edges: readonly (readonly [number, number])[]
}

/** Up to nine nodes that want each other at random, circles included. */
function drawGraph(seed: number): Graph {
  const random = seeded(seed)
  const size = 1 + Math.floor(random() * 9)
  const draw = () => Array.from({ length: size }, () => Math.floor(random() * 12))
  const edges: [number, number][] = []
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) if (from !== to && random() < 0.25) edges.push([from, to])
  }
  return { gains: draw(), costs: draw(), edges }
}

function worthOf({ gains, costs }: Graph, isTaken: (node: number) => boolean): number {
  return gains.reduce((sum, gain, at) => sum + (isTaken(at) ? gain - (costs[at] ?? 0) : 0), 0)
}

function isClosed({ edges }: Graph, isTaken: (node: number) => boolean): boolean {
  return edges.every(([from, to]) => !isTaken(from) || isTaken(to))
}

/** The best value of all sets that leave out nothing that they want. */
function tryAll(graph: Graph): number {
  let best = 0
  for (let set = 0; set < 2 ** graph.gains.length; set += 1) {
    const isTaken = (node: number) => ((set >> node) & 1) === 1
    if (isClosed(graph, isTaken)) best = Math.max(best, worthOf(graph, isTaken))
  }
  return best
}

function solve({ gains, costs, edges }: Graph) {
  const closure = new Closure()
  const nodes = gains.map(() => closure.addNode())
  for (const [from, to] of edges) closure.require(nodes[from] ?? -1, nodes[to] ?? -1)
  const { value, isTaken } = closure.solve(gains.map((gain, at) => gain - (costs[at] ?? 0)))
  return { value, isTaken: (at: number) => isTaken(nodes[at] ?? -1) }
}

describe('the best closed choice', () => {
  const seeds = Array.from({ length: 400 }, (_, index) => index + 1)

  it('is worth as much as the best of all sets', () => {
    const wrong = seeds.filter((seed) => solve(drawGraph(seed)).value !== tryAll(drawGraph(seed)))
    expect(wrong).toEqual([])
  })

  it('leaves out nothing that it wants, and is worth what it says', () => {
    for (const seed of seeds) {
      const graph = drawGraph(seed)
      const { value, isTaken } = solve(graph)
      expect(isClosed(graph, isTaken), `seed ${seed}`).toBe(true)
      expect(worthOf(graph, isTaken), `seed ${seed}`).toBe(value)
    }
  })

  it('takes nothing where everything costs more than it brings', () => {
    const { value, isTaken } = solve({ gains: [3, 0], costs: [0, 4], edges: [[0, 1]] })
    expect([value, isTaken(0), isTaken(1)]).toEqual([0, false, false])
  })
})
