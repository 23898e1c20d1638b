import type { Plan, Reserve, Session, Unscheduled } from '../model/plan.ts'
import { reachMilestones } from '../planning/reachMilestones.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime } from '../time/clockTime.ts'
import type { Board, Item } from './board.ts'
import { lastDayOfStudied } from './history.ts'
import type { Move, RepairInput } from './types.ts'
import { type Stretch, writeReserve } from './writeReserve.ts'

/** What a repair did on the board. */
export type Outcome = {
  readonly stays: readonly Item[]
  readonly created: readonly Item[]
  readonly unplaced: readonly Item[]
  /** Places that sessions left; what stays free of them is reserve from now on. */
  readonly vacated: readonly Stretch[]
  readonly moved: readonly Move[]
}

/** Date and clock time of an item's place, `2027-03-01 07:00`. */
export function clockPlace(item: Item): string {
  const wall = item.from + (item.slot?.offset ?? 0)
  return `${toCivilDate(Math.floor(wall / MINUTES_PER_DAY))} ${toClockTime(wall)}`
}

/** Writes a repaired board back as a plan: history as it is, later sessions in order of time, reserve, milestones, summary. */
export function writePlan(input: RepairInput, board: Board, outcome: Outcome): Plan {
  const { plan, roadmap, profile, today } = input
  const placed = [...outcome.stays, ...outcome.created].filter((item) => !item.isLifted)
  placed.sort((a, b) => a.from - b.from || (a.session.id < b.session.id ? -1 : 1))
  const movedFrom = new Map(outcome.moved.map(({ id, from }) => [id, from]))
  const isOwnLife = profile === plan.profile
  const later = placed.map((item) => {
    if (isOwnLife && !item.isNew && item.from === item.was) return item.session
    return writeSession(item, movedFrom.get(item.session.id), today)
  })
  const sessions = [...plan.sessions.slice(0, board.history.count), ...later]
  const { finish, planned, ahead } = sumUp(placed, board)
  const reserve = writeReserve(input, board, outcome.vacated, finish)
  const unscheduled = writeUnscheduled(plan, board, outcome.unplaced)
  return {
    ...plan,
    profile,
    sessions,
    reserve,
    milestones: reachMilestones(roadmap, finishedDays(board, unscheduled)),
    unscheduled,
    summary: summarise(board, reserve, unscheduled, { finish, planned, ahead }),
  }
}

function writeSession(item: Item, movedFrom: string | undefined, today: string): Session {
  const { session, slot } = item
  if (slot === undefined || item.isFixed) return session
  if (item.from === item.was && slot.block === session.block) return session
  const [date = session.date, start = session.start] = clockPlace(item).split(' ')
  if (date === session.date && start === session.start && slot.block === session.block) {
    return session
  }
  const moves =
    movedFrom === undefined
      ? session.moves
      : [...(session.moves ?? []), { on: today, date: session.date, start: session.start }]
  return {
    ...session,
    date,
    start,
    zone: slot.zone,
    block: slot.block,
    ...(moves === undefined ? {} : { moves }),
  }
}

type Sums = {
  /** Date of the last work; reviews may follow it. */
  readonly finish: string | null
  /** Minutes of all sessions that are not missed, and of those to come. */
  readonly planned: number
  readonly ahead: number
}

function sumUp(items: readonly Item[], { lastPast, now, history }: Board): Sums {
  let last = history.last === undefined ? Number.NEGATIVE_INFINITY : toDayNumber(history.last.date)
  let planned = history.minutes
  let ahead = 0
  for (const { session, isLost, day, from, until } of items) {
    if (day > lastPast && from >= now) ahead += until - from
    if (isLost) continue
    planned += until - from
    if (session.kind !== 'review' && day > last) last = day
  }
  const finish = last === Number.NEGATIVE_INFINITY ? null : toCivilDate(last)
  return { finish, planned, ahead }
}

function writeUnscheduled(plan: Plan, board: Board, unplaced: readonly Item[]): Unscheduled[] {
  const minutes = new Map<string, number>()
  const reasons = new Map<string, Unscheduled['reason']>()
  const note = (activity: string, more: number, reason: Unscheduled['reason']) => {
    minutes.set(activity, (minutes.get(activity) ?? 0) + more)
    if (!reasons.has(activity)) reasons.set(activity, reason)
  }
  for (const part of plan.unscheduled) {
    const topic = part.activity.replace(/\.review$/, '')
    const isWanted = board.unitOfActivity.has(part.activity) || board.unitOfTopic.has(topic)
    if (isWanted) note(part.activity, part.minutes, part.reason)
  }
  for (const { session } of unplaced) note(session.activity, session.minutes, 'horizon')
  return [...minutes].map(([activity, sum]) => ({
    activity,
    minutes: sum,
    reason: reasons.get(activity) ?? 'horizon',
  }))
}

/** Day on which each unit, topic and project is finished; NaN while work of it has no place. */
function finishedDays(board: Board, unscheduled: readonly Unscheduled[]): Map<string, number> {
  const open = new Set(unscheduled.map(({ activity }) => board.unitOfActivity.get(activity)))
  const days = new Map<string, number>()
  board.work.units.forEach((unit, index) => {
    let day = open.has(index) ? Number.NaN : lastDayOfStudied(board.history, index)
    for (const item of board.itemsOfUnit[index] ?? []) {
      if (!item.isLost && !item.isLifted) day = Math.max(day, item.day)
    }
    days.set(unit.id, day)
    const known = days.get(unit.topic)
    days.set(unit.topic, known === undefined ? day : Math.max(known, day))
  })
  return days
}

function summarise(
  { lastPast, now, offered: slots }: Board,
  reserve: readonly Reserve[],
  unscheduled: readonly Unscheduled[],
  { finish, planned, ahead }: Sums,
): Plan['summary'] {
  const feasible = unscheduled.length === 0
  let held = 0
  let left = ahead
  for (const { date, minutes } of reserve) {
    held += minutes
    if (toDayNumber(date) > lastPast) left += minutes
  }
  const last = slots.find((slot) => {
    if (slot.day > lastPast) left -= Math.max(0, slot.until - Math.max(slot.from, now))
    return left <= 0
  })
  return {
    finish,
    earliestFinish: feasible && last !== undefined ? toCivilDate(last.day) : null,
    offeredMinutes: slots.reduce((total, slot) => total + slot.until - slot.from, 0),
    plannedMinutes: planned,
    reserveMinutes: held,
    feasible,
  }
}
