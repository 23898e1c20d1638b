import { offerSlots } from '../../shared/availability/offerSlots.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'

/** A stretch of time to study in. */
export type Place = {
  readonly day: number
  /** Minutes after midnight on the wall. */
  readonly start: number
  readonly minutes: number
  /** Kept free unless someone is behind. */
  readonly isReserve: boolean
  /** On top of everything planned. */
  readonly isSpurt?: true
}

/** The windows of a plan and of the same life after it, by day, in `[from, until)`. */
export type Windows = {
  readonly byDay: ReadonlyMap<number, readonly Place[]>
  readonly from: number
  /** Day of the plan's last session. */
  readonly last: number
  readonly until: number
}

const MORE_MONTHS = 120
const WEEKS_PER_MONTH = 4.35
const MINUTES_PER_DAY = 1440

/** Where a plan's sessions and reserve stand, and after its last session whatever its life offers. */
export function windowsOf(plan: Plan): Windows {
  const byDay = new Map<number, Place[]>()
  const put = (day: number, start: number, minutes: number, isReserve: boolean): void => {
    const place = { day, start, minutes, isReserve }
    const known = byDay.get(day)
    if (known === undefined) byDay.set(day, [place])
    else known.push(place)
  }
  for (const { date, start, minutes } of plan.sessions) {
    put(toDayNumber(date), toMinutes(start), minutes, false)
  }
  for (const { date, start, minutes } of plan.reserve) {
    put(toDayNumber(date), toMinutes(start), minutes, true)
  }
  const from = toDayNumber(plan.profile.startDate)
  const last = toDayNumber(plan.summary.finish ?? plan.profile.startDate)
  let until = last
  for (const slot of offerSlots(inAllTheYears(plan))) {
    if (slot.day <= last) continue
    put(slot.day, (slot.from + slot.offset) % MINUTES_PER_DAY, slot.until - slot.from, true)
    until = Math.max(until, slot.day + 1)
  }
  return { byDay, from, last, until }
}

/** The places from a day on, in order. */
export function* windowsFrom(windows: Windows, from: number): Generator<Place> {
  for (let day = from; day < windows.until; day += 1) yield* windows.byDay.get(day) ?? []
}

/** The life for ten more years. */
function inAllTheYears({ profile }: Plan): Profile {
  const { horizonMonths, horizonWeeks = 0 } = profile
  return horizonMonths === undefined
    ? { ...profile, horizonWeeks: horizonWeeks + Math.round(MORE_MONTHS * WEEKS_PER_MONTH) }
    : { ...profile, horizonMonths: horizonMonths + MORE_MONTHS }
}

function toMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** A clock time `HH:MM` of minutes after midnight. */
export function toClock(minutes: number): string {
  const ofDay = minutes % MINUTES_PER_DAY
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`
}
