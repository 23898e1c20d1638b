import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Slot } from '../availability/slot.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'
import type { Board, Item } from './board.ts'
import { standAt } from './lift.ts'
import { mendPlan } from './mendPlan.ts'
import { placeAll } from './placeAll.ts'
import { lookAgain } from './setUpBoard.ts'
import type { Repaired, RepairInput } from './types.ts'

const DAYS_PER_WEEK = 7

/**
 * Pushes all that is to come back by whole weeks, as many as hold what was lost, which goes first: each
 * session keeps its weekday and hour where the hours of its new week offer it, the rest is placed anew.
 * Where new hours displace sessions and nothing was missed, what stands before them stays. So do pinned
 * sessions.
 */
export function pushBack(input: RepairInput): Repaired {
  const smallest = input.profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  return mendPlan(input, (board) => {
    shiftAll(board, toDayNumber(input.today))
    lookAgain(board)
    placeAll(board, smallest)
  })
}

/** Moves every session that is not fixed from the first displaced one on; of all, where some were missed. */
function shiftAll(board: Board, today: DayNumber): void {
  // What has to leave today is not lost, and comes after what is.
  const lost = board.items.filter((item) => item.isLifted && !board.todays.includes(item))
  const missed = lost.filter(({ day }) => day <= today)
  const displaced = lost.filter(({ day }) => day > today)
  if (lost.length === 0) return
  const first = missed.length > 0 ? today : Math.min(...displaced.map(({ day }) => day))
  const weeks = weeksForMissed(board, missed, today) + weeksForDisplaced(board, displaced, first)
  const days = weeks * DAYS_PER_WEEK
  const slotsOfDay = new Map<number, Slot[]>()
  for (const slot of board.slots) {
    const known = slotsOfDay.get(slot.day)
    if (known === undefined) slotsOfDay.set(slot.day, [slot])
    else known.push(slot)
  }
  for (const item of board.items) {
    if (item.isFixed || item.day < first || missed.includes(item)) continue
    const { date, start, minutes } = item.session
    const wall = (toDayNumber(date) + days) * MINUTES_PER_DAY + toMinuteOfDay(start)
    const isInside = ({ from, until, offset }: Slot) =>
      wall - offset >= from && wall - offset + minutes <= until
    const slot = slotsOfDay.get((item.slot?.day ?? item.day) + days)?.find(isInside)
    if (slot === undefined) item.isLifted = true
    else standAt(item, slot, wall - slot.offset)
  }
}

/** The least number of weeks after a day whose hours hold missed work beside what is fixed in them. */
function weeksForMissed(
  { slots, items }: Board,
  missed: readonly Item[],
  today: DayNumber,
): number {
  let left = minutesOf(missed)
  let weeks = 0
  for (const { day, from, until } of slots) {
    if (left <= 0) break
    if (day <= today) continue
    const kept = items.filter((item) => item.isFixed && item.day === day && item.from >= from)
    left -= Math.max(0, until - from - minutesOf(kept.filter((item) => item.from < until)))
    weeks = Math.ceil((day - today) / DAYS_PER_WEEK)
  }
  return weeks
}

/** Weeks that displaced sessions span; no more than all of them take at the pace of the hours to come. */
function weeksForDisplaced({ slots }: Board, displaced: readonly Item[], first: DayNumber): number {
  if (displaced.length === 0) return 0
  const span = Math.max(...displaced.map(({ day }) => day)) - first + 1
  const ahead = slots.filter(({ day }) => day >= first)
  const offered = ahead.reduce((sum, { from, until }) => sum + until - from, 0)
  const days = (ahead.at(-1)?.day ?? first) - first + 1
  const needed = (minutesOf(displaced) * days) / Math.max(1, offered)
  return Math.ceil(Math.min(span, needed) / DAYS_PER_WEEK)
}

function minutesOf(items: readonly Item[]): number {
  return items.reduce((sum, { session }) => sum + session.minutes, 0)
}
