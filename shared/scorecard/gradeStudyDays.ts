import type { Day } from './civil.ts'
import type { Evidence } from './evidence.ts'
import type { Metric } from './metric.ts'

/**
 * Metric 9 of PLANNING.md: most consecutive study days. Target: the learner's limit, if any.
 * A study day is one whose windows hold a session or reserve; a window past midnight counts on the
 * day on which it starts. Bound: the longest run of days that offer anything at all (the template),
 * where that is below the limit.
 */
export function gradeStudyDays(evidence: Evidence): Metric {
  const { entries, offer, plan } = evidence
  const limit = plan.profile.limits.maxConsecutiveStudyDays
  const studied = new Set(entries.map((entry) => entry.day))
  const offered = new Set(offer.windows.map((window) => window.day))
  const value = longestRun(studied)
  const template = longestRun(offered)
  return {
    metric: 9,
    name: 'consecutive-study-days',
    value,
    target: limit ?? 'no limit',
    bound: Math.min(limit ?? template, template),
    ok: limit === undefined || value <= limit,
  }
}

function longestRun(days: ReadonlySet<Day>): number {
  let longest = 0
  let run = 0
  let previous: Day | null = null
  for (const day of [...days].sort((a, b) => a - b)) {
    run = previous !== null && day === previous + 1 ? run + 1 : 1
    longest = Math.max(longest, run)
    previous = day
  }
  return longest
}
