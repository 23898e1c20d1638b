import { type Day, dateOf } from './civil.ts'
import type { Evidence } from './evidence.ts'
import { listSome, type Metric, roundShare } from './metric.ts'
import { traceTopics } from './reviews.ts'

const TARGET = 0.9

/**
 * Metric 7 of PLANNING.md: share of reviews within the tolerance (±25 %) of their interval, counted
 * in days from the review before; the first one from the topic's last session, or, where half of the
 * topic came before it, from the last session before it. Target ≥ 90 %.
 * A review that is missing counts as late when the whole of its tolerance lies before the finish;
 * one before half of its topic, or beyond the policy's number, counts as late as well. Closed
 * days excuse: a late review whose tolerance holds no study day long enough for it is not counted.
 */
export function gradeReviews(evidence: Evidence): Metric {
  const { intervalsDays, toleranceFraction } = evidence.roadmap.reviewPolicy
  const late: string[] = []
  let onTime = 0
  let excused = 0
  for (const { topic, reviewable, reviews } of traceTopics(evidence)) {
    for (const review of reviews.slice(reviewable === null ? 0 : intervalsDays.length)) {
      late.push(`${topic} ${dateOf(review.day)}`)
    }
    let previous = reviewable
    for (const [index, interval] of intervalsDays.entries()) {
      if (previous === null || evidence.finish === null) break
      const due: Day = previous + interval
      const slack = Math.floor(interval * toleranceFraction)
      const review = reviews[index]?.day
      previous = review ?? due
      if (review === undefined && due + slack >= evidence.finish) break
      if (review !== undefined && Math.abs(review - due) <= slack) onTime++
      else if (!hasOpenDay(evidence, due - slack, due + slack)) excused++
      else late.push(`${topic} ${dateOf(due)}`)
    }
  }
  const counted = onTime + late.length
  const value = counted === 0 ? null : onTime / counted
  return {
    metric: 7,
    name: 'reviews-on-time',
    value: value === null ? null : roundShare(value),
    target: TARGET,
    bound: 1,
    ok: value === null || value >= TARGET,
    detail: { onTime, late: late.length, excused, lateReviews: listSome(late) },
  }
}

/** Whether a study day in `[from, to]` has a window that holds a review. */
function hasOpenDay({ offer, isStudyDay, roadmap }: Evidence, from: Day, to: Day): boolean {
  return offer.windows.some(
    (window) =>
      window.day >= from &&
      window.day <= to &&
      isStudyDay(window.day) &&
      window.until - window.from >= roadmap.reviewPolicy.sessionMin,
  )
}
