import type { Block } from '../model/civil.ts'
import type { Evidence } from './evidence.ts'
import { type FlowEdge, maxFlow } from './maxFlow.ts'
import { type Metric, roundShare } from './metric.ts'
import { boundReleases } from './releases.ts'

const TARGET = 0.95
const PERIOD_DAYS = 28

/**
 * Metric 6 of PLANNING.md: minutes in a preferred block ÷ the attainable minutes. Target ≥ 0.95.
 * The preferred block is the first that the roadmap lists for a kind; a minute's block is that of
 * the window it lies in; reviews count too. What is attainable is a maximum flow from kinds
 * (minutes placed) to their preferred blocks (minutes that the sessions use).
 * Bound: the same flow where, besides, no work flows into four weeks that end before its hard
 * prerequisites can be finished at all: there are no project weekends in a first month.
 */
export function gradeBlocks(evidence: Evidence): Metric {
  const supply = new Map<string, number>()
  const released = new Map<string, number>()
  const use = new Map<string, number>()
  const releases = boundReleases(evidence)
  const periodOf = (day: number) => Math.floor((day - evidence.offer.firstDay) / PERIOD_DAYS)
  let preferred = 0
  for (const { session, blocks, day } of evidence.sessions) {
    const wished = evidence.roadmap.kinds[session.kind].preferredBlocks[0]
    const release =
      session.kind === 'review'
        ? releases.ofReview(session.topic)
        : releases.ofActivity(session.activity)
    for (const [block, minutes] of blocks) {
      // Work that stands before its release is a matter of metric 1, not of this bound.
      const period = Math.min(periodOf(release), periodOf(day))
      add(supply, node(wished ?? block, 0), minutes)
      add(released, node(wished ?? block, period), minutes)
      add(use, node(block, periodOf(day)), minutes)
      if (block === wished) preferred += minutes
    }
  }
  const periods = periodOf(evidence.offer.endDay) + 1
  const attainable = maxFlow(linkPeriods(supply, use, periods), 'source', 'sink')
  const inTime = maxFlow(linkPeriods(released, use, periods), 'source', 'sink')
  const value = attainable === 0 ? null : preferred / attainable
  const bound = attainable === 0 ? 1 : inTime / attainable
  return {
    metric: 6,
    name: 'preferred-blocks',
    value: value === null ? null : roundShare(value),
    target: TARGET,
    bound: roundShare(bound),
    ok: value === null || value >= Math.min(TARGET, bound),
    detail: { preferredMinutes: preferred, attainableMinutes: attainable, inTimeMinutes: inTime },
  }
}

const BLOCKS: readonly Block[] = ['morning', 'afternoon', 'evening', 'weekend']

function node(block: Block, period: number): string {
  return `${block} ${period}`
}

function add(amounts: Map<string, number>, key: string, minutes: number): void {
  amounts.set(key, (amounts.get(key) ?? 0) + minutes)
}

/** Work enters where it is released, and waits from period to period for room in its block. */
function linkPeriods(
  supply: ReadonlyMap<string, number>,
  use: ReadonlyMap<string, number>,
  periods: number,
): FlowEdge[] {
  const edges: FlowEdge[] = []
  for (const block of BLOCKS) {
    let waiting = 0
    for (let period = 0; period < periods; period++) {
      const here = node(block, period)
      const released = supply.get(here) ?? 0
      waiting += released
      edges.push({ from: 'source', to: here, capacity: released })
      edges.push({ from: here, to: 'sink', capacity: use.get(here) ?? 0 })
      edges.push({ from: here, to: node(block, period + 1), capacity: waiting })
    }
  }
  return edges
}
