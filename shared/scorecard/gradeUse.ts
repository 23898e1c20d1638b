import type { Evidence } from './evidence.ts'
import { type Metric, roundShare } from './metric.ts'

const TARGET = 0.98

/**
 * Metric 3 of PLANNING.md: (planned + reserve) ÷ offered minutes, up to and including the day of
 * the finish. Target ≥ 98 %.
 * Offered is C(finish): after exceptions, busy time, day limits and the best choice of rest days;
 * in band mode no more than the upper end of the band of each week's phase.
 * Bound: 100 % less the minutes of windows that are shorter than the smallest session there can be.
 */
export function gradeUse(evidence: Evidence): Metric {
  const { finish, capacity, offer } = evidence
  const offered = finish === null ? 0 : (capacity.upTo[finish - offer.firstDay] ?? 0)
  const used = usedUntilFinish(evidence)
  const smallest = smallestSession(evidence)
  let remainders = 0
  for (const window of offer.windows) {
    const length = window.until - window.from
    if (finish !== null && window.day <= finish && length < smallest) remainders += length
  }
  const value = offered === 0 ? null : used / offered
  const bound = offered === 0 ? 1 : Math.max(0, 1 - remainders / offered)
  return {
    metric: 3,
    name: 'offered-minutes-used',
    value: value === null ? null : roundShare(value),
    target: TARGET,
    bound: roundShare(bound),
    ok: value === null || value >= Math.min(TARGET, bound),
    detail: { usedMinutes: used, offeredMinutes: offered },
  }
}

/** Planned and reserve minutes up to and including the day of the finish. */
export function usedUntilFinish({ entries, finish }: Evidence): number {
  let used = 0
  for (const { day, minutes } of entries) if (finish !== null && day <= finish) used += minutes
  return used
}

function smallestSession({ roadmap, plan }: Evidence): number {
  const kinds = Object.entries(roadmap.kinds).map(([kind, rule]) =>
    kind === 'review' ? roadmap.reviewPolicy.sessionMin : rule.minChunkMin,
  )
  return Math.max(plan.profile.limits.minSessionMin ?? 0, Math.min(...kinds))
}
