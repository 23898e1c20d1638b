import type { Block } from '../model/civil.ts'
import type { Evidence } from './evidence.ts'
import { type FlowEdge, maxFlow } from './maxFlow.ts'
import { type Metric, roundShare } from './metric.ts'

const TARGET = 0.95

/**
 * Metric 6 of PLANNING.md: minutes in a preferred block ÷ the attainable minutes. Target ≥ 0.95.
 * The preferred block is the first that the roadmap lists for a kind. What is attainable is a
 * maximum flow from kinds (minutes placed of each) to their preferred blocks (minutes that the
 * sessions use in each); a minute's block is that of the window it lies in. Reviews count too.
 */
export function gradeBlocks(evidence: Evidence): Metric {
  const perKind = new Map<string, number>()
  const perBlock = new Map<Block, number>()
  let preferred = 0
  for (const { session, blocks } of evidence.sessions) {
    const wished = evidence.roadmap.kinds[session.kind].preferredBlocks[0]
    for (const [block, minutes] of blocks) {
      perKind.set(session.kind, (perKind.get(session.kind) ?? 0) + minutes)
      perBlock.set(block, (perBlock.get(block) ?? 0) + minutes)
      if (block === wished) preferred += minutes
    }
  }
  const edges: FlowEdge[] = []
  for (const [kind, rule] of Object.entries(evidence.roadmap.kinds)) {
    const placed = perKind.get(kind) ?? 0
    const wished = rule.preferredBlocks[0]
    edges.push({ from: 'source', to: `kind ${kind}`, capacity: placed })
    edges.push({ from: `kind ${kind}`, to: `block ${wished}`, capacity: placed })
  }
  for (const [block, minutes] of perBlock) {
    edges.push({ from: `block ${block}`, to: 'sink', capacity: minutes })
  }
  const attainable = maxFlow(edges, 'source', 'sink')
  const value = attainable === 0 ? null : preferred / attainable
  return {
    metric: 6,
    name: 'preferred-blocks',
    value: value === null ? null : roundShare(value),
    target: TARGET,
    bound: 1,
    ok: value === null || value >= TARGET,
    detail: { preferredMinutes: preferred, attainableMinutes: attainable },
  }
}
