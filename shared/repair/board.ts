import { offerSlots } from '../availability/offerSlots.ts'
import type { Slot } from '../availability/slot.ts'
import { selectWork } from '../curriculum/selectWork.ts'
import type { Work } from '../curriculum/work.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import { bridgeStages } from './bridgeStages.ts'
import { withTotals } from './estimateRest.ts'
import { findReview, type ReviewOf } from './findReview.ts'
import { keepRest } from './keepRest.ts'
import { instantOn, readWall } from './readWall.ts'
import type { RepairInput } from './types.ts'

/** A session where it stands: `[from, until)` in instants. */
export type Item = {
  session: Session
  /** Index of its unit of work; -1 for a review. */
  readonly unit: number
  review: ReviewOf | undefined
  from: Instant
  until: Instant
  day: DayNumber
  slot: Slot | undefined
  /** Its place before the repair, `[was, wasUntil)`. */
  readonly was: Instant
  readonly wasUntil: Instant
  /** Past, pinned or no longer merely planned: it stays where it is. */
  isFixed: boolean
  /** Inside the learner's freeze window: moved only if nothing else helps. */
  readonly isFrozen: boolean
  /** Nothing was studied in it. */
  readonly isLost: boolean
  /** Nothing is known of it yet. */
  readonly isPlanned: boolean
  /** Taken from its place and not put down again. */
  isLifted: boolean
  /** Catches up lost work, or is a part that a split made. */
  readonly isNew: boolean
}

/** A free stretch of an offered slot, `[from, until)` in instants. */
export type Free = { readonly slot: Slot; readonly from: Instant; readonly until: Instant }

/** Everything that a repair looks at. Times are instants; all that is to come begins at `now` or later. */
export type Board = {
  readonly roadmap: Roadmap
  readonly profile: Profile
  readonly work: Work
  readonly now: Instant
  /** The day on which the plan is mended, and the last day that is over: the same, or the one before. */
  readonly date: DayNumber
  readonly lastPast: DayNumber
  /** The end of that last day, at midnight. */
  readonly midnight: Instant
  readonly items: Item[]
  readonly itemsOfUnit: readonly Item[][]
  readonly reviewsOfTopic: ReadonlyMap<string, Item[]>
  /** Minutes that each unit takes in all. */
  readonly unitMinutes: readonly number[]
  readonly unitOfTopic: ReadonlyMap<string, number>
  readonly unitOfActivity: ReadonlyMap<string, number>
  /** Last day of work before the repair, reviews apart; and its end. */
  lastDay: DayNumber
  finish: Instant
  /** Reviews that stand on each day. */
  reviewsOn: Map<DayNumber, number>
  /** Minutes of each activity of the work that its sessions took care of before the repair. */
  readonly credits: readonly number[]
  /** Sessions that were missed or cut short, in order of time. */
  readonly unfinished: readonly Session[]
  /** Topics of which a review has been rated. */
  readonly rated: ReadonlySet<string>
  /** How well topics are remembered on that day, from 0 to 1, as far as it was asked. */
  readonly recalls: Map<string, number>
  /** Ids of sessions taken off the board: no new one gets them. */
  readonly goneIds: Set<string>
  /** All that the profile offers within its horizon, in order of time. */
  readonly offered: readonly Slot[]
  /** What it offers from now on. */
  readonly slots: readonly Slot[]
  /**
   * Units begun already: what should have come before them is history and binds them no more. What is
   * planned for today may still be begun or not.
   */
  readonly begun: ReadonlySet<number>
  /**
   * What is planned for the day that is over, or its night, and may leave: nothing is known of it yet,
   * and nobody holds it.
   */
  readonly todays: readonly Item[]
  /** In order of time, disjoint, all after `now`. */
  free: Free[]
}

/**
 * Sets a plan up for repair: sessions that no longer lie in an offered slot are lifted. On closed days
 * all stays as it is, and nothing is put there.
 */
export function setUpBoard(input: RepairInput): Board {
  const { roadmap, plan, profile, busy, freezeDays } = input
  const date = toDayNumber(input.today)
  const closed = new Set(input.closedDays.map(toDayNumber))
  const offered = offerSlots(profile, busy)
  const wished = selectWork(roadmap, { ...profile, paceFactor: plan.profile.paceFactor })
  const work = withTotals(wished, plan)
  const unitOfTopic = new Map<string, number>()
  for (const [index, { isTopic, topic }] of work.units.entries()) {
    if (isTopic) unitOfTopic.set(topic, index)
  }
  const indexOfActivity = new Map(work.activities.map(({ id }, index) => [id, index]))
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
  const credits = work.activities.map(() => 0)
  const unfinished: Session[] = []
  const items: Item[] = []
  const itemsOfUnit: Item[][] = work.units.map(() => [])
  const reviewsOfTopic = new Map<string, Item[]>()
  const rated = new Set<string>()
  const begun = new Set<number>()
  const todays: Item[] = []
  for (const session of plan.sessions) {
    const { status, activity, minutes } = session
    const wallDay = wall.dayOf(session)
    const { day, zone } = wallDay
    const from = instantOn(wallDay, toMinuteOfDay(session.start))
    const until = from + minutes
    const isFuture = day > lastPast
    const isPlanned = status === 'planned'
    const isLost = status === 'missed'
    const index = indexOfActivity.get(activity) ?? -1
    const unit = work.activities[index]?.unit ?? -1
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
    items.push(item)
    if (index >= 0) credits[index] = (credits[index] ?? 0) + creditOf(session)
    if (isLost || status === 'partial') unfinished.push(session)
    const isOver = until <= now && day < date
    if (!isLost && (isOver || !isPlanned)) begun.add(unit)
    const isOfToday = !isOpen && day >= date && from < now && isPlanned
    if (isOfToday && session.pinned !== true && !closed.has(day)) todays.push(item)
    itemsOfUnit[unit]?.push(item)
    if (item.review === undefined) continue
    const { topic, recall } = session
    if (recall !== undefined) rated.add(topic)
    const reviews = reviewsOfTopic.get(topic)
    if (reviews === undefined) reviewsOfTopic.set(topic, [item])
    else reviews.push(item)
  }
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
    credits,
    unfinished,
    rated,
    recalls: new Map(),
    goneIds: new Set(),
    offered,
    slots,
    begun,
    todays,
    items,
    itemsOfUnit,
    reviewsOfTopic,
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

/** Items by their start; a plan has them so already, unless zones change or others were added. */
export function inOrder(items: Item[]): Item[] {
  let last = Number.NEGATIVE_INFINITY
  for (const { from } of items) {
    if (from < last) return items.sort((a, b) => a.from - b.from)
    last = from
  }
  return items
}

function countReviews(items: readonly Item[]): Map<DayNumber, number> {
  const counts = new Map<DayNumber, number>()
  for (const { review, isLifted, day } of items) {
    if (review !== undefined && !isLifted) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return counts
}

/** Slots less the sessions in them; a future session outside every slot is lifted. */
export function freeBetween(
  slots: readonly Slot[],
  items: readonly Item[],
  lastPast: DayNumber,
): Free[] {
  const future = inOrder(items.filter((item) => item.day > lastPast && !item.isLifted))
  const free: Free[] = []
  let next = 0
  let taken = Number.NEGATIVE_INFINITY
  const take = (item: Item, slot: Slot | undefined) => {
    const isInside = slot !== undefined && item.from >= slot.from && item.until <= slot.until
    if (isInside && item.from >= taken) item.slot = slot
    else if (!item.isFixed) item.isLifted = true
    if (!item.isLifted) taken = Math.max(taken, item.until)
  }
  for (const slot of slots) {
    for (; next < future.length; next += 1) {
      const item = future[next]
      if (item === undefined || item.from >= slot.until) break
      const from = Math.max(slot.from, taken)
      take(item, slot)
      if (!item.isLifted && item.from > from) free.push({ slot, from, until: item.from })
    }
    const from = Math.max(slot.from, taken)
    if (from < slot.until) free.push({ slot, from, until: slot.until })
  }
  for (; next < future.length; next += 1) {
    const item = future[next]
    if (item !== undefined) take(item, undefined)
  }
  return free
}
