import { type Day, dayOf } from './civil.ts'
import type { Instant } from './clock.ts'
import type { Evidence } from './evidence.ts'

/** When a topic was finished and on which dates it was reviewed, in order. */
export type TopicHistory = {
  readonly topic: string
  /** Date of its last session; null while part of it is unscheduled. */
  readonly finished: Day | null
  readonly reviews: readonly Review[]
}

/** One review: its civil date, and the instant at which it is over. */
export type Review = { readonly day: Day; readonly until: Instant }

/** The history of every topic in scope that has a session. Civil dates in each session's zone. */
export function traceTopics(evidence: Evidence): TopicHistory[] {
  const open = new Set(evidence.plan.unscheduled.map((one) => one.activity))
  const last = new Map<string, Day>()
  const reviews = new Map<string, Review[]>()
  for (const { session, until } of evidence.sessions) {
    const day = dayOf(session.date)
    if (session.kind === 'review') {
      reviews.set(session.topic, [...(reviews.get(session.topic) ?? []), { day, until }])
    } else {
      last.set(session.topic, Math.max(last.get(session.topic) ?? day, day))
    }
  }
  const histories: TopicHistory[] = []
  for (const item of evidence.items) {
    const end = last.get(item.id)
    if (item.isProject || end === undefined) continue
    const isOpen = item.activities.some((activity) => open.has(activity.id))
    const finished = isOpen ? null : end
    histories.push({ topic: item.id, finished, reviews: reviews.get(item.id) ?? [] })
  }
  return histories
}
