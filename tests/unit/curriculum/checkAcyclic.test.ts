import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAcyclic, type Edge } from '../../../shared/curriculum/checkAcyclic.ts'
import { countReads } from './countReads.ts'

const SEED = 20_270_301

/** Up to 12 nodes with up to 40 edges between them, loops and repetitions among them. */
const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => {
  const node = fc.integer({ min: 0, max: size - 1 })
  return fc.record({
    size: fc.constant(size),
    edges: fc.array(fc.record({ from: node, to: node }), { maxLength: 40 }),
  })
})

/** Whether a node leads back to itself: reachability by squaring, which knows nothing of walks. */
function hasCycle(size: number, edges: readonly Edge[]): boolean {
  const reach = Array.from({ length: size }, (_, from) =>
    Array.from({ length: size }, (_, to) =>
      edges.some((one) => one.from === from && one.to === to),
    ),
  )
  for (let via = 0; via < size; via += 1) {
    for (let from = 0; from < size; from += 1) {
      for (let to = 0; to < size; to += 1) {
        if (reach[from]?.[via] && reach[via]?.[to]) (reach[from] ?? [])[to] = true
      }
    }
  }
  return reach.some((row, node) => row[node])
}

describe('checkAcyclic', () => {
  test('finds a cycle exactly where there is one', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        expect(checkAcyclic(size, edges).length > 0).toBe(hasCycle(size, edges))
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test('tells cycles that close, meet no node twice and end at their lowest node', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        for (const cycle of checkAcyclic(size, edges)) {
          const along = cycle.map((edge) => edges[edge] ?? { from: -1, to: -1 })
          const nodes = along.map(({ from }) => from)
          expect(along.map(({ to }) => to)).toEqual([...nodes.slice(1), nodes[0]])
          expect(new Set(nodes).size).toBe(nodes.length)
          expect(nodes[0]).toBe(Math.min(...nodes))
        }
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test('is acyclic without the last edge of each cycle', () => {
    fc.assert(
      fc.property(graphs, ({ size, edges }) => {
        const last = new Set(checkAcyclic(size, edges).map((cycle) => cycle[cycle.length - 1]))
        const rest = edges.filter((_, index) => !last.has(index))
        expect(hasCycle(size, rest)).toBe(false)
      }),
      { seed: SEED, numRuns: 500 },
    )
  })

  test.each([
    ['without a cycle', () => [], 0],
    ['with its end before its start', (size: number) => [{ from: size - 1, to: 0 }], 1],
    [
      'with every edge both ways',
      (size: number) => meshOf(size).map(({ from, to }) => ({ from: to, to: from })),
      50,
    ],
  ])('reads each edge of a graph %s as often as in a small one', (_, more, cycles) => {
    const readsOf = (size: number) => {
      let reads = 0
      const edges = [...meshOf(size), ...more(size)].map((edge) =>
        countReads(edge, () => (reads += 1)),
      )
      expect(checkAcyclic(size, edges)).toHaveLength(cycles)
      return reads
    }
    expect(readsOf(8000) / readsOf(1000)).toBeLessThan(8.5)
  })
})

/** Every node but the first few after the ones 1, 7 and 50 before it. */
function meshOf(size: number): Edge[] {
  return [1, 7, 50].flatMap((step) =>
    Array.from({ length: size - step }, (_, from) => ({ from, to: from + step })),
  )
}
