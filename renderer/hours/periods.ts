import { toHorizon } from '../../shared/availability/horizon.ts'
import type { Pattern, Profile } from '../../shared/model/profile.ts'
import { addMonths, mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'

/** The profile with another pattern in the place of its `index`-th one. */
export function withPattern(profile: Profile, index: number, pattern: Pattern): Profile {
  return {
    ...profile,
    availability: profile.availability.map((each, other) => (other === index ? pattern : each)),
  }
}

/** The earlier of two civil dates. */
export function earlier(date: string, other: string): string {
  return date < other ? date : other
}

/** A good date for the next change of hours: the Monday three months on, within the horizon. */
export function nextPeriodStart(profile: Profile): string {
  const last = profile.availability[profile.availability.length - 1]
  const lastDay = toCivilDate(toHorizon(profile).until - 1)
  const wished = toDayNumber(addMonths(last?.from ?? profile.startDate, 3))
  return earlier(toCivilDate(mondayOf(wished + 6)), lastDay)
}

/** Adds a stretch of other hours from a date on, as a copy of those that held before. */
export function addPeriod(profile: Profile, from: string): Profile {
  const last = profile.availability[profile.availability.length - 1]
  if (last === undefined) return profile
  return { ...profile, availability: [...profile.availability, beginAt(last, from)] }
}

/** Takes a stretch of hours away; the ones before it hold on. The first one always stays. */
export function removePeriod(profile: Profile, index: number): Profile {
  if (index === 0) return profile
  return { ...profile, availability: profile.availability.filter((_, other) => other !== index) }
}

/** Begins a pattern on another date; alternating weeks begin anew there, a cycle with its first day. */
export function beginAt(pattern: Pattern, from: string): Pattern {
  switch (pattern.type) {
    case 'weekly':
      return { ...pattern, from }
    case 'alternating':
      return { ...pattern, from, anchorMonday: toCivilDate(mondayOf(toDayNumber(from))) }
    case 'cycle':
      return { ...pattern, from, anchorDate: from }
  }
}

/** The profile with another first day: zone and first hours begin on it. */
export function withStartDate(profile: Profile, startDate: string): Profile {
  return {
    ...profile,
    startDate,
    timeZones: profile.timeZones.map((zone, index) =>
      index === 0 ? { ...zone, from: startDate } : zone,
    ),
    availability: profile.availability.map((pattern, index) =>
      index === 0 ? beginAt(pattern, startDate) : pattern,
    ),
  }
}
