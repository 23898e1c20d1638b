import type { Session } from '../model/plan.ts'
import { type Day, dayOf } from './civil.ts'
import type { Instant } from './clock.ts'
import type { Evidence } from './evidence.ts'
import type { OwedItem } from './scope.ts'

/** When a topic was finished and on which dates it was reviewed, in order. */
export type TopicHistory = {
  readonly topic: string
  /** Date of its last session; null while part of it is unscheduled. */
  readonly finished: Day | null
  /**
   * Date from which the first review counts: of the last session before it where half of the topic
   * comes before, else of the topic's last one; null while part of it is unscheduled.
   */
  readonly reviewable: Day | null
  readonly reviews: readonly Review[]
}

/** One review: its civil date, and the instant at which it is over. */
export type Review = { readonly day: Day; readonly until: Instant }

/** The history of every topic in scope that has a session. Civil dates in each session's zone. */
export function traceTopics(evidence: Evidence): TopicHistory[] {
  const open = new Set(evidence.plan.unscheduled.map((one) => one.activity))
  const studied = new Map<string, Study[]>()
  const reviews = new Map<string, Review[]>()
  for (const { session, until } of evidence.sessions) {
    const day = dayOf(session.date)
    if (session.kind === 'review') {
      reviews.set(session.topic, [...(reviews.get(session.topic) ?? []), { day, until }])
    } else {
      studied.set(session.topic, [...(studied.get(session.topic) ?? []), { day, until, session }])
    }
  }
  const histories: TopicHistory[] = []
  for (const item of evidence.items) {
    const work = studied.get(item.id)
    if (item.isProject || work === undefined) continue
    const isOpen = item.activities.some((activity) => open.has(activity.id))
    const end = Math.max(...work.map(({ day }) => day))
    const own = reviews.get(item.id) ?? []
    histories.push({
      topic: item.id,
      finished: isOpen ? null : end,
      reviewable: isOpen ? null : (half(item, work, own[0]) ?? end),
      reviews: own,
    })
  }
  return histories
}

type Study = { readonly day: Day; readonly until: Instant; readonly session: Session }

/** Date of the last session before a review where half of a topic's minutes come before it. */
function half(item: OwedItem, work: readonly Study[], review: Review | undefined): Day | undefined {
  if (review === undefined) return undefined
  const before = work.filter(({ until }) => until < review.until)
  const total = item.activities.reduce((sum, { minutes }) => sum + minutes, 0)
  const minutes = before.reduce((sum, { session }) => sum + minutesOf(session), 0)
  return minutes * 2 >= total ? Math.max(...before.map(({ day }) => day)) : undefined
}

function minutesOf({ status, minutes, actualMinutes }: Session): number {
  return status === 'partial' ? Math.min(minutes, actualMinutes ?? 0) : minutes
}
