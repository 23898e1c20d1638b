import { isReviewable } from '../reviews/isReviewable.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { endOf, standingBefore } from './standing.ts'

/** What of a topic stands before its reviews. */
export type ReviewGround = {
  /** Former place of the review that asked first. */
  readonly was: Instant
  /** Until when what stands of the topic's work counts, and how much that is. */
  readonly until: Instant
  readonly minutes: number
  /** Ends of the work (0) and of the reviews that stand, by number. */
  readonly ends: ReadonlyMap<number, Instant>
}

/** Looks up what a topic's reviews count from, the first that waits being given. */
export function groundOf(
  grounds: Map<string, ReviewGround>,
  board: Board,
  { session, was }: Item,
): ReviewGround {
  const known = grounds.get(session.topic)
  if (known?.was === was) return known
  const ground = look(board, session.topic, was)
  grounds.set(session.topic, ground)
  return ground
}

function look(board: Board, topic: string, was: Instant): ReviewGround {
  const unit = board.unitOfTopic.get(topic) ?? -1
  // What stands before the review's former place is what it is about, if that is enough.
  const before = standingBefore(board, unit, was)
  const isEnough = isReviewable(before.minutes, board.unitMinutes[unit] ?? 0)
  const until = isEnough ? was : Number.POSITIVE_INFINITY
  const { minutes, end } = isEnough ? before : standingBefore(board, unit, until)
  const ends = new Map([[0, end]])
  for (const other of board.reviewsOfTopic.get(topic) ?? []) {
    if (other.isLost || other.isLifted || other.review === undefined) continue
    ends.set(other.review.number, endOf(board, other))
  }
  return { was, until, minutes, ends }
}
