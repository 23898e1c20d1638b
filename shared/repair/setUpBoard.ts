import { offerSlots } from '../availability/offerSlots.ts'
import type { Slot } from '../availability/slot.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { bridgeStages } from './bridgeStages.ts'
import { withTotals } from './estimateRest.ts'
import { freeBetween } from './freeBetween.ts'
import { keepRest } from './keepRest.ts'
import { readSessions } from './readSessions.ts'
import { readWall } from './readWall.ts'
import type { RepairInput } from './types.ts'

/**
 * Sets a plan up for repair: sessions that no longer lie in an offered slot are lifted. On closed days
 * all stays as it is, and nothing is put there.
 */
export function setUpBoard(input: RepairInput): Board {
  const { roadmap, plan, profile, busy } = input
  const date = toDayNumber(input.today)
  const closed = new Set(input.closedDays.map(toDayNumber))
  const offered = offerSlots(profile, busy)
  const wished = selectWork(roadmap, { ...profile, paceFactor: plan.profile.paceFactor })
  const work = withTotals(wished, plan)
  const unitOfTopic = new Map<string, number>()
  for (const [index, { isTopic, topic }] of work.units.entries()) {
    if (isTopic) unitOfTopic.set(topic, index)
  }
  const wall = readWall(plan, profile, date)
  // A window of a day may run past midnight: with it the day is over.
  const endOf = (day: DayNumber) =>
    offered.reduce(
      (end, slot) => (slot.day === day ? Math.max(end, slot.until) : end),
      wall.at(day + 1, 0),
    )
  const clock = input.now === undefined ? undefined : wall.at(date, toMinuteOfDay(input.now))
  const isOpen = clock !== undefined && clock >= endOf(date - 1)
  const lastPast = isOpen ? date - 1 : date
  const now = isOpen ? clock : endOf(date)
  const later = slotsFrom(offered, lastPast + 1, now)
  const kept = profile === plan.profile ? later : keepRest(later, plan, profile.limits, date)
  const slots = closed.size === 0 ? kept : kept.filter((slot) => !closed.has(slot.day))
  const read = readSessions(input, { work, wall, closed, now, date, lastPast, isOpen })
  const { items, begun } = read
  const free = freeBetween(slots, items, lastPast)
  return {
    roadmap,
    profile,
    work: bridgeStages(work, begun),
    now,
    date,
    lastPast,
    midnight: wall.at(lastPast + 1, 0),
    ...endOfWork(slots, items, now, lastPast),
    reviewsOn: countReviews(items),
    ...read,
    recalls: new Map(),
    goneIds: new Set(),
    offered,
    slots,
    unitMinutes: work.units.map(({ activities }) =>
      activities.reduce((sum, index) => sum + (work.activities[index]?.minutes ?? 0), 0),
    ),
    unitOfTopic,
    unitOfActivity: new Map(work.activities.map(({ id, unit }) => [id, unit])),
    free,
  }
}

/** What is left from a moment on of the slots of a day and later ones. */
function slotsFrom(slots: readonly Slot[], first: DayNumber, now: Instant): Slot[] {
  return slots
    .filter(({ day, until }) => day >= first && until > now)
    .map((slot) => (slot.from >= now ? slot : { ...slot, from: now }))
}

/** Notes anew what follows from where the sessions of a board stand. */
export function lookAgain(board: Board): void {
  const { slots, items, now, lastPast } = board
  board.free = freeBetween(slots, items, lastPast)
  board.reviewsOn = countReviews(items)
  Object.assign(board, endOfWork(slots, items, now, lastPast))
}

/** Day of the last work that is or will be studied, at the earliest the last one over, and its end; reviews may follow. */
function endOfWork(
  slots: readonly Slot[],
  items: readonly Item[],
  now: Instant,
  lastPast: DayNumber,
): Pick<Board, 'lastDay' | 'finish'> {
  let lastDay = lastPast
  for (const { review, isPlanned, day } of items) {
    if (review === undefined && isPlanned && day > lastDay) lastDay = day
  }
  let finish = now
  for (const { day, until } of slots) if (day === lastDay) finish = Math.max(finish, until)
  return { lastDay, finish }
}

function countReviews(items: readonly Item[]): Map<DayNumber, number> {
  const counts = new Map<DayNumber, number>()
  for (const { review, isLifted, day } of items) {
    if (review !== undefined && !isLifted) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}
