import type { Session } from '../model/plan.ts'
import type { Board, Item } from './board.ts'
import type { Piece } from './sweep.ts'

/**
 * Lets reviews that came to the places of others of their topic change with them: those stay where they
 * were, and become the review that comes at that time. One review of a topic is as good as another.
 */
export function exchangeReviews(board: Board): void {
  for (const reviews of board.reviewsOfTopic.values()) {
    for (let pair = findPair(reviews); pair !== undefined; pair = findPair(reviews)) {
      exchange(...pair)
    }
  }
}

/**
 * How many pieces of reviews change nothing in the end: they stand where a review of their topic stood that has
 * another place, which changes with them (see `exchangeReviews`), or where they stood themselves.
 */
export function countSpared(pieces: readonly Piece[]): number {
  const homes = new Set<string>()
  for (const { pool } of pieces) {
    const [item] = pool.items
    if (item?.review === undefined || item.isNew) continue
    homes.add(placeKey(item.session, item.was))
  }
  let count = 0
  for (const { pool, from } of homes.size === 0 ? [] : pieces) {
    const [item] = pool.items
    if (item?.review !== undefined && homes.has(placeKey(item.session, from))) count += 1
  }
  return count
}

function placeKey({ topic, minutes }: Session, from: number): string {
  return `${topic} ${minutes} ${from}`
}

/** A review that left its place, and another one that took it. */
function findPair(reviews: readonly Item[]): [Item, Item] | undefined {
  for (const item of reviews) {
    if (item.isLifted || item.isNew || item.from === item.was) continue
    const taker = reviews.find(
      (other) =>
        !other.isLifted &&
        other.from === item.was &&
        other.from !== other.was &&
        other.session.minutes === item.session.minutes,
    )
    if (taker !== undefined) return [item, taker]
  }
  return undefined
}

/** Puts a review back into its place, where it is the review that stands there now. */
function exchange(home: Item, taker: Item): void {
  const { from, until, day, slot, review, session } = home
  Object.assign(home, {
    from: taker.from,
    until: taker.until,
    day: taker.day,
    slot: taker.slot,
    review: taker.review,
    session: withReviewOf(session, taker.session),
  })
  Object.assign(taker, {
    from,
    until,
    day,
    slot,
    review,
    session: withReviewOf(taker.session, session),
  })
}

/** A session with the reason for which another one is a review. */
function withReviewOf(session: Session, other: Session): Session {
  const reason = other.why.find(({ kind }) => kind === 'review')
  if (reason === undefined) return session
  return { ...session, why: session.why.map((own) => (own.kind === 'review' ? reason : own)) }
}
