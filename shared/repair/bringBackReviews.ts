import { reviewActivity } from '../curriculum/reviewActivity.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import type { Session } from '../model/plan.ts'
import { toCivilDate } from '../time/civilDate.ts'
import type { Board, Item } from './board.ts'
import { findReview } from './findReview.ts'
import { addItem, freeId, takenIds } from './items.ts'
import type { RepairInput } from './types.ts'

/** Topics of the scope that were not in that of the plan, by id. */
export function findReturned({ roadmap, plan, profile }: RepairInput): ReadonlySet<string> {
  const topicsOf = (scope: RepairInput['profile']) =>
    selectWork(roadmap, scope).units.flatMap(({ isTopic, topic }) => (isTopic ? [topic] : []))
  const former = new Set(topicsOf(plan.profile))
  return new Set(topicsOf(profile).filter((topic) => !former.has(topic)))
}

/**
 * Lifts new reviews onto a board for topics that are back in the scope and all of whose work is over: those
 * that they had left when they went.
 */
export function bringBackReviews(board: Board, topics: ReadonlySet<string>): void {
  const { intervalsDays, sessionMin } = board.roadmap.reviewPolicy
  for (const topic of topics) {
    const last = lastSession(board, topic)
    if (last === undefined) continue
    const reviews = board.reviewsOfTopic.get(topic) ?? []
    const known = Math.max(0, ...reviews.map(({ review }) => review?.number ?? 0))
    for (let number = known + 1; number <= intervalsDays.length; number += 1) {
      const intervalDays = intervalsDays[number - 1] ?? 0
      addItem(board, toItem(board, last, { number, intervalDays }, sessionMin))
    }
  }
}

/** The last session of a topic's work, where all of it is over. */
function lastSession(
  { history, itemsOfUnit, unitOfTopic, unitMinutes }: Board,
  topic: string,
): Session | undefined {
  const unit = unitOfTopic.get(topic) ?? -1
  const studied = history.studied[unit]
  const items = (itemsOfUnit[unit] ?? []).filter(({ isLost }) => !isLost)
  if (items.some(({ isPlanned, isLifted }) => isPlanned || isLifted)) return undefined
  const minutes = items.reduce((sum, { session }) => sum + session.minutes, studied?.minutes ?? 0)
  if (minutes < (unitMinutes[unit] ?? 0)) return undefined
  return items.at(-1)?.session ?? studied?.sessions.at(-1)
}

function toItem(
  board: Board,
  { topic, title, date, start, zone, block }: Session,
  review: { readonly number: number; readonly intervalDays: number },
  minutes: number,
): Item {
  const activity = reviewActivity(topic)
  const due = toCivilDate(board.date)
  const why: Session['why'] = [{ kind: 'review', ...review, due }]
  const session: Session = {
    id: '',
    activity,
    topic,
    kind: 'review',
    title,
    date,
    start,
    minutes,
    zone,
    block,
    status: 'planned',
    why,
  }
  return {
    session: { ...session, id: freeId(takenIds(board, session), activity) },
    unit: -1,
    review: findReview(session),
    from: board.now,
    until: board.now + minutes,
    day: board.date,
    slot: undefined,
    was: board.now,
    wasUntil: board.now + minutes,
    isFixed: false,
    isFrozen: false,
    isLost: false,
    isPlanned: true,
    isLifted: true,
    isNew: true,
  }
}
