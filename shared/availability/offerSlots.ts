import type { Profile } from '../model/profile.ts'
import type { DayNumber } from '../time/civilDate.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'
import { capDay } from './capDay.ts'
import { chooseRestDays } from './chooseRestDays.ts'
import { cutBusy } from './cutBusy.ts'
import { type Horizon, toHorizon } from './horizon.ts'
import type { BusyInterval, Slot } from './slot.ts'
import { windowsByDay } from './windowsByDay.ts'
import { zoneCalendar } from './zoneCalendar.ts'

/** Shortest session in minutes where the learner sets none. */
export const DEFAULT_MIN_SESSION = 15

/**
 * The concrete free intervals of a profile within its horizon: patterns and exceptions, in the zone of
 * each date, less busy intervals, within the limits on minutes a day and on rest days.
 * A window is cut where the clock changes inside it, so that every session has one clock time.
 * @returns disjoint slots in order of time, none shorter than the shortest session.
 */
export function offerSlots(profile: Profile, busy: readonly BusyInterval[] = []): Slot[] {
  const horizon = toHorizon(profile)
  const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const free = cutBusy(wishedSlots(profile, horizon), busy)
  const days = groupByDay(free, horizon, smallest, profile.limits.maxMinutesPerDay)
  const minutes = days.map((slots) => slots.reduce((sum, slot) => sum + slot.until - slot.from, 0))
  const study = chooseRestDays(minutes, horizon.from, profile.limits)
  const offered: Slot[] = []
  for (const [index, slots] of days.entries()) if (study[index]) offered.push(...slots)
  // A move to the east can begin the new day before the old one has ended.
  return offered.sort((a, b) => a.from - b.from)
}

function wishedSlots(profile: Profile, horizon: Horizon): Slot[] {
  const windowsOn = windowsByDay(profile)
  const place = zoneCalendar(profile.timeZones, horizon.from, horizon.until)
  const slots: Slot[] = []
  for (let day = horizon.from; day < horizon.until; day += 1) {
    for (const window of windowsOn(day)) {
      const placed = place(day, toMinuteOfDay(window.start))
      if (placed === undefined) continue
      const { from, zone, offset, clockChanges } = placed
      const until = Math.min(from + window.minutes, clockChanges)
      slots.push({ from, until, day, block: window.block, zone, offset })
    }
  }
  return removeOverlaps(slots.sort((a, b) => a.from - b.from))
}

/** Windows of neighbouring days can meet at a move to another zone or past midnight: the earlier wins. */
function removeOverlaps(sorted: readonly Slot[]): Slot[] {
  const disjoint: Slot[] = []
  let busyUntil = Number.NEGATIVE_INFINITY
  for (const slot of sorted) {
    const from = Math.max(slot.from, busyUntil)
    if (from >= slot.until) continue
    disjoint.push(from === slot.from ? slot : { ...slot, from })
    busyUntil = slot.until
  }
  return disjoint
}

function groupByDay(
  slots: readonly Slot[],
  horizon: Horizon,
  smallest: number,
  most: number | undefined,
): Slot[][] {
  const days: Slot[][] = Array.from({ length: horizon.until - horizon.from }, () => [])
  for (const slot of slots) {
    if (slot.until - slot.from >= smallest) dayOf(days, slot.day - horizon.from).push(slot)
  }
  if (most === undefined) return days
  return days.map((day) => capDay(day, most, smallest))
}

function dayOf(days: Slot[][], index: DayNumber): Slot[] {
  return days[index] ?? []
}
