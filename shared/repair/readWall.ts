import { readZoneClock, toInstant, type ZoneClock } from '../calendar/zoneClock.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'

/** Day, zone and start of a session. */
export type Place = { readonly day: DayNumber; readonly zone: string; readonly from: Instant }

/** The learner's wall: past sessions are in their own zones, later ones in those of the profile. */
export type Wall = {
  /** A minute of a day of the profile. */
  readonly at: (day: DayNumber, minute: number) => Instant
  /** Quickest for sessions in order of time. */
  readonly place: (session: Session) => Place
}

/** @param today The day on which the plan is mended. */
export function readWall(plan: Plan, profile: Profile, today: DayNumber): Wall {
  const clockOf = clocksOf(plan.profile.startDate, profile)
  const zoneOn = zonesOf(profile)
  let known = { date: '', own: '', day: 0, zone: '', midnight: 0, clock: clockOf(zoneOn(today)) }
  let isRestless = false
  const lookUp = ({ date, zone: own }: Session) => {
    const day = toDayNumber(date)
    const zone = day > today ? zoneOn(day) : own
    const clock = clockOf(zone)
    isRestless = clock.restless.has(date)
    known = { date, own, day, zone, clock, midnight: toInstant(clock, day * MINUTES_PER_DAY) }
  }
  return {
    at: (day, minute) => toInstant(clockOf(zoneOn(day)), day * MINUTES_PER_DAY + minute),
    place: (session) => {
      if (session.date !== known.date || session.zone !== known.own) lookUp(session)
      const { day, zone, midnight, clock } = known
      const minute = toMinuteOfDay(session.start)
      const from = isRestless ? toInstant(clock, day * MINUTES_PER_DAY + minute) : midnight + minute
      return { day, zone, from }
    },
  }
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
