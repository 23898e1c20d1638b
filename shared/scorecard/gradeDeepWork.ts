import type { Evidence } from './evidence.ts'
import { type Metric, roundShare } from './metric.ts'

const TARGET = 0.9
const DEEP_MINUTES = 90

/**
 * Metric 10 of PLANNING.md: share of project minutes in chunks of 90 minutes or more. Target ≥ 90 %.
 * Sessions of one project that follow each other without a gap are one chunk. Bound: the share of the
 * offered minutes, up to the finish, in stretches of 90 minutes or longer (windows without a gap are
 * one stretch; a day's limit shortens them).
 */
export function gradeDeepWork(evidence: Evidence): Metric {
  const chunks: { project: string; from: number; until: number }[] = []
  for (const { session, from, until } of evidence.sessions) {
    if (session.kind !== 'project') continue
    const last = chunks[chunks.length - 1]
    if (last?.project === session.topic && last.until === from) last.until = until
    else chunks.push({ project: session.topic, from, until })
  }
  let total = 0
  let deep = 0
  for (const { from, until } of chunks) {
    total += until - from
    if (until - from >= DEEP_MINUTES) deep += until - from
  }
  const value = total === 0 ? null : deep / total
  const bound = total === 0 ? 1 : deepShareOffered(evidence)
  return {
    metric: 10,
    name: 'deep-project-work',
    value: value === null ? null : roundShare(value),
    target: TARGET,
    bound: roundShare(bound),
    ok: value === null || value >= Math.min(TARGET, bound),
    detail: { deepMinutes: deep, projectMinutes: total },
  }
}

function deepShareOffered({ offer, finish, isStudyDay, plan }: Evidence): number {
  const limit = plan.profile.limits.maxMinutesPerDay ?? Number.POSITIVE_INFINITY
  const stretches: { day: number; from: number; until: number }[] = []
  for (const { day, from, until } of offer.windows) {
    if (finish === null || day > finish || !isStudyDay(day)) continue
    const last = stretches[stretches.length - 1]
    if (last && last.until >= from) last.until = Math.max(last.until, until)
    else stretches.push({ day, from, until })
  }
  let minutes = 0
  let deep = 0
  for (const { from, until } of stretches) {
    const length = Math.min(limit, until - from)
    minutes += length
    if (length >= DEEP_MINUTES) deep += length
  }
  return minutes === 0 ? 1 : deep / minutes
}
