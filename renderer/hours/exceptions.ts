import { type Horizon, toHorizon } from '../../shared/availability/horizon.ts'
import type { Exception, Profile } from '../../shared/model/profile.ts'
import { type DayNumber, mondayOf, toCivilDate } from '../../shared/time/civilDate.ts'

/** The first and the last date of an exception, both inclusive. */
export type Dates = { readonly from: string; readonly to: string }

/**
 * The week that a new exception begins with: the first one after today's and the plan's first that is free of
 * days off, and of other hours too where such are added. Where the plan has none, the first such week whatever
 * holds there, and what is left of the plan where it ends before.
 */
export function proposeWeek(
  profile: Profile,
  today: DayNumber,
  capacity: Exception['capacity'],
): Dates {
  const horizon = toHorizon(profile)
  const { from, until } = horizon
  const first = mondayOf(Math.max(today, from)) + 7
  const inTheWay = profile.exceptions.filter(
    (each) => capacity === 'override' || each.capacity === 'none',
  )
  for (let monday = first; monday < until; monday += 7) {
    const week = weekFrom(monday, horizon)
    if (!inTheWay.some((each) => each.from <= week.to && each.to >= week.from)) return week
  }
  return weekFrom(first < until ? first : Math.max(today + 1, from), horizon)
}

function weekFrom(day: DayNumber, { until }: Horizon): Dates {
  const first = Math.min(day, until - 1)
  return { from: toCivilDate(first), to: toCivilDate(Math.min(first + 6, until - 1)) }
}

/** Adds days without hours. */
export function addDaysOff(profile: Profile, { from, to }: Dates): Profile {
  return withExceptions(profile, [...profile.exceptions, { capacity: 'none', from, to }])
}

/** Adds days with other hours: an hour in the evening to begin with. */
export function addOtherHours(profile: Profile, { from, to }: Dates): Profile {
  return withExceptions(profile, [
    ...profile.exceptions,
    {
      capacity: 'override',
      from,
      to,
      windows: [{ block: 'evening', start: '20:00', minutes: 60 }],
    },
  ])
}

/** Puts an exception in the place of the `index`-th one. */
export function replaceException(profile: Profile, index: number, next: Exception): Profile {
  return withExceptions(
    profile,
    profile.exceptions.map((each, other) => (other === index ? next : each)),
  )
}

/** Takes the `index`-th exception away. */
export function removeException(profile: Profile, index: number): Profile {
  return withExceptions(
    profile,
    profile.exceptions.filter((_, other) => other !== index),
  )
}

/** An exception with other dates; a first day past the last one takes the last one along. */
export function withDates(exception: Exception, from: string, to: string): Exception {
  return { ...exception, from, to: to < from ? from : to }
}

/** An exception with another reason; an empty one goes. */
export function withReason(exception: Exception, reason: string): Exception {
  const { reason: _, ...rest } = exception
  return reason === '' ? rest : { ...rest, reason }
}

function withExceptions(profile: Profile, exceptions: readonly Exception[]): Profile {
  return { ...profile, exceptions }
}
