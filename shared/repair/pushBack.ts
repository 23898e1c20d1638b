import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Slot } from '../availability/slot.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'
import { type Board, type Item, lookAgain } from './board.ts'
import { standAt } from './lift.ts'
import { mendPlan } from './mendPlan.ts'
import { placeAll } from './placeAll.ts'
import type { Repaired, RepairInput } from './types.ts'

const DAYS_PER_WEEK = 7

/**
 * Pushes all that is to come back by whole weeks, as many as lost work spans, lost work first: each
 * session keeps its weekday and hour where the hours of its new week offer it, the rest is placed
 * anew. Pinned sessions stay.
 */
export function pushBack(input: RepairInput): Repaired {
  const smallest = input.profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  return mendPlan(input, (board) => {
    shiftAll(board)
    lookAgain(board)
    placeAll(board, smallest)
  })
}

/** Moves every session that is not fixed from the first lost one on, also the lost ones. */
function shiftAll(board: Board): void {
  // What has to leave today is not lost, and comes after what is.
  const isLost = (item: Item) => item.isLifted && !board.todays.includes(item)
  const lost = board.items.filter(isLost).map((item) => item.day)
  if (lost.length === 0) return
  const first = Math.min(...lost)
  const weeks = Math.ceil((Math.max(...lost) - first + 1) / DAYS_PER_WEEK)
  const days = weeks * DAYS_PER_WEEK
  const slotsOfDay = new Map<number, Slot[]>()
  for (const slot of board.slots) {
    const known = slotsOfDay.get(slot.day)
    if (known === undefined) slotsOfDay.set(slot.day, [slot])
    else known.push(slot)
  }
  for (const item of board.items) {
    if (item.isFixed || item.day < first) continue
    const { date, start, minutes } = item.session
    const wall = (toDayNumber(date) + days) * MINUTES_PER_DAY + toMinuteOfDay(start)
    const isInside = ({ from, until, offset }: Slot) =>
      wall - offset >= from && wall - offset + minutes <= until
    const slot = slotsOfDay.get((item.slot?.day ?? item.day) + days)?.find(isInside)
    if (slot === undefined) item.isLifted = true
    else standAt(item, slot, wall - slot.offset)
  }
}
