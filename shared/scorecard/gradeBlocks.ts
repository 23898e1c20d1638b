import type { Block } from '../model/civil.ts'
import type { Evidence } from './evidence.ts'
import { type FlowEdge, maxFlow } from './maxFlow.ts'
import { type Metric, roundShare } from './metric.ts'

const TARGET = 0.95
const PERIOD_DAYS = 28
/** A kind's order names every block; the first half of it is what the kind prefers. */
const PREFERRED = 2

/**
 * Metric 6 of PLANNING.md: minutes in a preferred block ÷ the attainable minutes. Target ≥ 0.95.
 * Preferred are the first two blocks of a kind's order; a minute's block is that of the window it lies
 * in; reviews count too. What is attainable is a maximum flow from kinds (minutes placed) to their
 * preferred blocks (minutes used), four weeks at a time: prerequisites decide what is studied in which
 * weeks, blocks decide where in them. `detail` tells the same for the first block alone and over the
 * whole plan at once, which no order of the prerequisites can reach.
 */
export function gradeBlocks(evidence: Evidence): Metric {
  const periodOf = (day: number) => Math.floor((day - evidence.offer.firstDay) / PERIOD_DAYS)
  const share = shareOf(evidence, PREFERRED, periodOf)
  const first = shareOf(evidence, 1, () => 0)
  return {
    metric: 6,
    name: 'preferred-blocks',
    value: share.value,
    target: TARGET,
    bound: 1,
    ok: share.value === null || share.value >= TARGET,
    detail: {
      preferredMinutes: share.preferred,
      attainableMinutes: share.attainable,
      firstBlockOverWholePlan: first.value ?? 1,
    },
  }
}

/** Minutes in the first `count` blocks against the flow, period by period. */
function shareOf(evidence: Evidence, count: number, periodOf: (day: number) => number) {
  const placed = new Map<string, number>()
  const used = new Map<string, number>()
  const wishes = new Map<string, readonly Block[]>()
  let preferred = 0
  for (const { session, blocks, day } of evidence.sessions) {
    const wished = evidence.roadmap.kinds[session.kind].preferredBlocks.slice(0, count)
    const kind = `${session.kind} ${periodOf(day)}`
    wishes.set(kind, wished)
    for (const [block, minutes] of blocks) {
      add(placed, kind, minutes)
      add(used, `${block} ${periodOf(day)}`, minutes)
      if (wished.includes(block)) preferred += minutes
    }
  }
  const edges: FlowEdge[] = []
  for (const [kind, minutes] of placed) {
    edges.push({ from: 'source', to: `kind ${kind}`, capacity: minutes })
    const period = kind.split(' ')[1]
    for (const block of wishes.get(kind) ?? []) {
      edges.push({ from: `kind ${kind}`, to: `block ${block} ${period}`, capacity: minutes })
    }
  }
  for (const [block, minutes] of used) {
    edges.push({ from: `block ${block}`, to: 'sink', capacity: minutes })
  }
  const attainable = maxFlow(edges, 'source', 'sink')
  return {
    preferred,
    attainable,
    value: attainable === 0 ? null : roundShare(preferred / attainable),
  }
}

function add(amounts: Map<string, number>, key: string, minutes: number): void {
  amounts.set(key, (amounts.get(key) ?? 0) + minutes)
}
