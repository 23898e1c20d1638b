import { type Instant, MINUTES_A_DAY } from './clock.ts'
import type { Evidence } from './evidence.ts'
import { listSome, type Metric } from './metric.ts'

/**
 * Metric 1 of PLANNING.md: hard prerequisites violated. Target and bound 0.
 * An item starts with its first session and is finished when the last session of all its activities
 * ends; while part of it is unscheduled it is never finished. A hard edge, or the order of a
 * project's stages, is violated where the later one starts before the end of the earlier one plus
 * the lag × 24 h. Edges from or to items that are known or out of scope do not count, nor edges to
 * what has no session; what starts before something that has no place at all is violated.
 */
export function gradePrerequisites(evidence: Evidence): Metric {
  const spans = spanActivities(evidence)
  const members = new Map<string, readonly string[]>()
  for (const item of evidence.items) {
    members.set(
      item.id,
      item.activities.map((activity) => activity.id),
    )
    for (const activity of item.activities) members.set(activity.id, [activity.id])
  }
  const violated: string[] = []
  const check = (from: string, to: string, lagDays: number) => {
    const before = (members.get(from) ?? []).flatMap((id) => spans.get(id) ?? [])
    const after = (members.get(to) ?? []).flatMap((id) => spans.get(id) ?? [])
    const end = Math.max(...before.map((span) => span.end))
    const start = Math.min(...after.map((span) => span.start))
    if (start < end + lagDays * MINUTES_A_DAY) violated.push(`${from} > ${to}`)
  }
  for (const edge of evidence.roadmap.prerequisites) {
    if (edge.strength === 'hard') check(edge.from, edge.to, edge.elapsedLagDays ?? 0)
  }
  for (const item of evidence.items) {
    if (!item.isProject) continue
    // Every pair, not only neighbours: a stage between them may have no minutes at all.
    for (const [index, stage] of item.activities.entries()) {
      for (const earlier of item.activities.slice(0, index)) {
        const isNeighbour = earlier === item.activities[index - 1]
        check(earlier.id, stage.id, isNeighbour ? stage.lagDays : 0)
      }
    }
  }
  return {
    metric: 1,
    name: 'prerequisites-violated',
    value: violated.length,
    target: 0,
    bound: 0,
    ok: violated.length === 0,
    detail: { edges: listSome(violated) },
  }
}

type Span = { start: Instant; end: Instant }

/** First start and last end of each activity that owes minutes; Infinity for what has no place. */
function spanActivities(evidence: Evidence): Map<string, Span> {
  const spans = new Map<string, Span>()
  for (const item of evidence.items) {
    for (const { id, minutes } of item.activities) {
      if (minutes > 0) spans.set(id, { start: Number.POSITIVE_INFINITY, end: 0 })
    }
  }
  for (const { session, from, until } of evidence.sessions) {
    const span = session.kind === 'review' ? undefined : spans.get(session.activity)
    if (!span) continue
    span.start = Math.min(span.start, from)
    span.end = Math.max(span.end, until)
  }
  for (const { activity } of evidence.plan.unscheduled) {
    const span = spans.get(activity)
    if (span) span.end = Number.POSITIVE_INFINITY
  }
  for (const span of spans.values()) if (span.end === 0) span.end = Number.POSITIVE_INFINITY
  return spans
}
