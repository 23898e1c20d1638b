import type { Work } from '../curriculum/work.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Session } from '../model/plan.ts'
import type { DayNumber } from '../time/civilDate.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'
import type { Board, Item } from './board.ts'
import { findReview } from './findReview.ts'
import { noteOver, noteStudiedOf, startHistory } from './history.ts'
import { instantOn, type Wall } from './readWall.ts'
import type { RepairInput } from './types.ts'

/** What a repair knows before it reads the sessions of a plan. */
type Ground = Pick<Board, 'now' | 'date' | 'lastPast'> & {
  readonly work: Work
  readonly wall: Wall
  readonly closed: ReadonlySet<DayNumber>
  /** Whether the day on which the plan is mended is not over. */
  readonly isOpen: boolean
}

/** What the sessions of a plan tell a board. */
type Sessions = Pick<
  Board,
  | 'items'
  | 'itemsOfUnit'
  | 'reviewsOfTopic'
  | 'credits'
  | 'unfinished'
  | 'rated'
  | 'begun'
  | 'todays'
  | 'history'
>

/** Reads the sessions of a plan: those to come, and of those that are over as much as a repair may ask for. */
export function readSessions({ plan, freezeDays }: RepairInput, ground: Ground): Sessions {
  const { work, wall, closed, now, date, lastPast, isOpen } = ground
  const { activities, units } = work
  const { sessions } = plan
  const indexOfActivity = new Map(activities.map(({ id }, index) => [id, index]))
  const history = startHistory(plan, date, wall)
  const reopened = topicsToReview(sessions)
  const credits = activities.map(() => 0)
  const unfinished: Session[] = []
  const items: Item[] = []
  const itemsOfUnit: Item[][] = units.map(() => [])
  const reviewsOfTopic = new Map<string, Item[]>()
  const rated = new Set<string>()
  const begun = new Set<number>()
  const todays: Item[] = []
  let place = 0
  for (const session of sessions) {
    const { status } = session
    const isPlanned = status === 'planned'
    const isLost = status === 'missed'
    const isUnfinished = isLost || status === 'partial'
    const isOfHistory = place < history.count
    place += 1
    const index = indexOfActivity.get(session.activity) ?? -1
    const unit = activities[index]?.unit ?? -1
    if (index >= 0) credits[index] = (credits[index] ?? 0) + creditOf(session)
    if (isUnfinished) unfinished.push(session)
    if (isOfHistory) noteOver(history, session)
    const isCounted = isOfHistory && !isUnfinished && session.kind !== 'review'
    if (isCounted && (reopened.size === 0 || !reopened.has(session.topic))) {
      if (unit >= 0 && noteStudiedOf(history, unit, session)) begun.add(unit)
      continue
    }
    const wallDay = wall.dayOf(session)
    const { day, zone } = wallDay
    const from = instantOn(wallDay, toMinuteOfDay(session.start))
    const until = from + session.minutes
    const isFuture = day > lastPast
    const item: Item = {
      session: zone === session.zone ? session : { ...session, zone },
      was: from,
      wasUntil: until,
      unit,
      review: findReview(session),
      from,
      until,
      day,
      slot: undefined,
      isFixed: !isFuture || from < now || !isPlanned || session.pinned === true || closed.has(day),
      isFrozen: isFuture && day <= date + freezeDays,
      isLost,
      isPlanned,
      isLifted: false,
      isNew: false,
    }
    if (!isOfHistory) items.push(item)
    itemsOfUnit[unit]?.push(item)
    if (!isLost && (!isPlanned || (until <= now && day < date))) begun.add(unit)
    const isOfToday = !isOpen && day >= date && from < now && isPlanned
    if (isOfToday && session.pinned !== true && !closed.has(day)) todays.push(item)
    if (item.review === undefined) continue
    const { topic, recall } = session
    if (recall !== undefined) rated.add(topic)
    const reviews = reviewsOfTopic.get(topic)
    if (reviews === undefined) reviewsOfTopic.set(topic, [item])
    else reviews.push(item)
  }
  return {
    items,
    itemsOfUnit,
    reviewsOfTopic,
    credits,
    unfinished,
    rated,
    begun,
    todays,
    history,
  }
}

/** Topics of which a review was missed: what came before that is asked for session by session. */
function topicsToReview(sessions: readonly Session[]): ReadonlySet<string> {
  const topics = new Set<string>()
  for (const { status, kind, topic } of sessions) {
    if (status === 'missed' && kind === 'review') topics.add(topic)
  }
  return topics
}
