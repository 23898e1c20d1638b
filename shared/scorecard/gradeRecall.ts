import { type Day, dayOf } from './civil.ts'
import type { Instant } from './clock.ts'
import type { Evidence } from './evidence.ts'
import { predictRecall } from './forgetting.ts'
import { type Metric, roundShare } from './metric.ts'
import { type TopicHistory, traceTopics } from './reviews.ts'

const TARGET = 0.8

/**
 * Metric 8 of PLANNING.md: median of the predicted recall of hard prerequisites at the first
 * session of the item that needs them. Target ≥ 0.80, bound 1.
 * Only topics are reviewed, so only edges that start at a topic placed whole count. Recall follows
 * the FSRS-6 curve from the last review before the start (or the topic's end). The stability after
 * k reviews is the policy's interval k + 1, since that interval is chosen for a recall of 0.9;
 * after the last review it stays at the last interval, which is the cautious reading.
 */
export function gradeRecall(evidence: Evidence): Metric {
  const histories = new Map(traceTopics(evidence).map((history) => [history.topic, history]))
  const starts = firstStarts(evidence)
  const recalls: number[] = []
  for (const { from, to, strength } of evidence.roadmap.prerequisites) {
    const history = histories.get(from)
    const start = starts.get(to)
    if (strength !== 'hard' || !history || start === undefined) continue
    const recall = recallAt(history, start, evidence.roadmap.reviewPolicy.intervalsDays)
    if (recall !== null) recalls.push(recall)
  }
  const value = median(recalls)
  return {
    metric: 8,
    name: 'recall-of-prerequisites',
    value: value === null ? null : roundShare(value),
    target: TARGET,
    bound: 1,
    ok: value === null || value >= TARGET,
    detail: { edges: recalls.length },
  }
}

type Start = { readonly day: Day; readonly from: Instant }

/** First session of each topic, project and stage in scope. */
function firstStarts({ sessions, items }: Evidence): Map<string, Start> {
  const owners = new Map<string, string>()
  for (const item of items) {
    for (const activity of item.activities) owners.set(activity.id, item.id)
  }
  const starts = new Map<string, Start>()
  for (const { session, from } of sessions) {
    if (session.kind === 'review') continue
    for (const id of [session.activity, owners.get(session.activity)]) {
      if (id !== undefined && !starts.has(id)) starts.set(id, { day: dayOf(session.date), from })
    }
  }
  return starts
}

function recallAt(history: TopicHistory, at: Start, intervals: readonly number[]): number | null {
  if (history.finished === null) return null
  const done = history.reviews.filter((review) => review.until <= at.from)
  const seen = done[done.length - 1]?.day ?? history.finished
  const stability = intervals[Math.min(done.length, intervals.length - 1)]
  return stability === undefined ? null : predictRecall(Math.max(0, at.day - seen), stability)
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[sorted.length >> 1]
  const lower = sorted[(sorted.length - 1) >> 1]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}
