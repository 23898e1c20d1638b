import type { Session } from '../model/plan.ts'
import { nextIntervals, type Reviewed, recallOn } from '../reviews/rateReviews.ts'
import { toCivilDate } from '../time/civilDate.ts'
import type { Board, Item } from './board.ts'
import { lastDayOfStudied } from './history.ts'
import { lift } from './lift.ts'

/**
 * Lifts the reviews to come whose time is another one by the learner's ratings, and notes the interval of
 * each, also of those that catch up a missed one. Topics without a rating keep the times that the plan gave
 * them.
 */
export function retimeReviews(board: Board): void {
  const { toleranceFraction } = board.roadmap.reviewPolicy
  for (const topic of board.rated) {
    const items = board.reviewsOfTopic.get(topic) ?? []
    const learnt = learntOf(board, topic)
    if (!learnt?.reviews.some(({ recall }) => recall !== undefined)) continue
    const open = items
      .filter(({ isPlanned, isFixed }) => isPlanned && !isFixed)
      .sort((a, b) => (a.review?.number ?? 0) - (b.review?.number ?? 0))
    const { finished, reviews } = learnt
    let previous = reviews[reviews.length - 1]?.day ?? finished
    for (const [index, days] of nextIntervals(finished, reviews, open.length).entries()) {
      const item = open[index]
      if (item?.review === undefined) continue
      const isOff = Math.abs(item.day - previous - days) > Math.max(1, days * toleranceFraction)
      const isOther = item.review.intervalDays !== days
      if (isOther) {
        // Noted of all, so that another repair finds nothing to change.
        item.review = { ...item.review, intervalDays: days }
        item.session = withInterval(item.session, days, toCivilDate(previous + days))
      }
      if (isOff && isOther) lift(board, item)
      previous = item.isLifted ? previous + days : item.day
    }
  }
}

/** How well a topic is remembered today, from 0 to 1; undefined before its end. */
export function recallToday(board: Board, topic: string): number | undefined {
  const learnt = learntOf(board, topic)
  return learnt && recallOn(learnt.finished, learnt.reviews, board.date)
}

type Learnt = { readonly finished: number; readonly reviews: readonly Reviewed[] }

/** The end of a topic and its reviews so far; undefined while work on it is still to come. */
function learntOf(board: Board, topic: string): Learnt | undefined {
  const unit = board.unitOfTopic.get(topic) ?? -1
  const studied = (board.itemsOfUnit[unit] ?? []).filter((item) => !item.isLost)
  if (studied.some((item) => isToCome(board, item))) return undefined
  const finished = Math.max(
    lastDayOfStudied(board.history, unit),
    ...studied.map((item) => Math.min(item.day, board.date)),
  )
  if (finished === Number.NEGATIVE_INFINITY) return undefined
  const reviews = (board.reviewsOfTopic.get(topic) ?? [])
    .filter((item) => !isToCome(board, item) && !item.isLost && item.session.status !== 'skipped')
    .map((item) => ({ day: Math.min(item.day, board.date), recall: item.session.recall }))
    // A review while work was still to come says little of how well all of it is remembered.
    .filter(({ day }) => day >= finished)
    .sort((a, b) => a.day - b.day)
  return { finished, reviews }
}

function isToCome(board: Board, item: Item): boolean {
  const { date, lastPast, now } = board
  // What was lost is to come again.
  if (item.isLifted) return true
  return item.isPlanned && item.day > lastPast && (lastPast === date || item.from >= now)
}

function withInterval(session: Session, intervalDays: number, due: string): Session {
  const why = session.why.map((reason) =>
    reason.kind === 'review' ? { ...reason, intervalDays, due } : reason,
  )
  return { ...session, why }
}
