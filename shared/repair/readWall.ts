import { readZoneClock, toInstant, type ZoneClock } from '../calendar/zoneClock.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'

/** A day on the wall: see `instantOn` for when a minute of it is. */
export type WallDay = {
  readonly day: DayNumber
  readonly zone: string
  readonly clock: ZoneClock
  readonly midnight: Instant
  /** Whether its clock changes on that day. */
  readonly isRestless: boolean
}

/** The learner's wall: past sessions are in their own zones, later ones in those of the profile. */
export type Wall = {
  /** A minute of a day of the profile. */
  readonly at: (day: DayNumber, minute: number) => Instant
  /** The day of a session; quickest for sessions in order of time. */
  readonly dayOf: (session: Session) => WallDay
}

/** @param today The day on which the plan is mended. */
export function readWall(plan: Plan, profile: Profile, today: DayNumber): Wall {
  const clockOf = clocksOf(plan.profile.startDate, profile)
  const zoneOn = zonesOf(profile)
  const lookUp = ({ date, zone: own }: Session): WallDay => {
    const day = toDayNumber(date)
    const zone = day > today ? zoneOn(day) : own
    const clock = clockOf(zone)
    const midnight = toInstant(clock, day * MINUTES_PER_DAY)
    return { day, zone, clock, midnight, isRestless: clock.restless.has(date) }
  }
  let date = ''
  let own = ''
  let known: WallDay | undefined
  return {
    at: (day, minute) => toInstant(clockOf(zoneOn(day)), day * MINUTES_PER_DAY + minute),
    dayOf: (session) => {
      if (known === undefined || session.date !== date || session.zone !== own) {
        known = lookUp(session)
        date = session.date
        own = session.zone
      }
      return known
    },
  }
}

/** When a minute of a day on the wall is. */
export function instantOn({ day, clock, midnight, isRestless }: WallDay, minute: number): Instant {
  return isRestless ? toInstant(clock, day * MINUTES_PER_DAY + minute) : midnight + minute
}

function zonesOf(profile: Profile): (day: DayNumber) => string {
  const spans = profile.timeZones.map(({ from, zone }) => ({ from: toDayNumber(from), zone }))
  return (day) => {
    let zone = spans[0]?.zone ?? 'UTC'
    for (const span of spans) if (span.from <= day) zone = span.zone
    return zone
  }
}

/** Clocks of zones over the years of a profile, each read once; `startDate` is the first day of the plan. */
export function clocksOf(startDate: string, profile: Profile): (zone: string) => ZoneClock {
  const clocks = new Map<string, ZoneClock>()
  const first = Number(startDate.slice(0, 4))
  const years = Math.ceil((profile.horizonMonths ?? (profile.horizonWeeks ?? 0) / 4) / 12)
  return (zone) => {
    const found = clocks.get(zone)
    if (found !== undefined) return found
    const clock = readZoneClock(zone, first, first + years + 1)
    clocks.set(zone, clock)
    return clock
  }
}
