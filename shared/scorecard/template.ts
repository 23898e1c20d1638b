import type { Weekday } from '../model/civil.ts'
import type { Exception, Pattern, Profile, StudyWindow } from '../model/profile.ts'
import { type Day, dayOf, mondayOf, remainder } from './civil.ts'

/**
 * The windows that a profile gives a date, on the wall, before clocks and busy time are looked at.
 * Of the patterns that cover the date the last listed holds; an exception beats every pattern and
 * the last exception wins (CONTRACT.md, "Profile"). `from` and `to` are both inclusive.
 */
export function windowsOn(profile: Profile, day: Day): readonly StudyWindow[] {
  const exception = lastCovering(profile.exceptions, day)
  if (exception) return windowsOfException(exception, day)
  const pattern = lastCovering(profile.availability, day)
  return pattern ? windowsOfPattern(pattern, day) : []
}

/** The zone in force on a date: that of the last move on or before it. */
export function zoneOn(profile: Profile, day: Day): string {
  let zone = profile.timeZones[0]?.zone ?? 'UTC'
  for (const move of profile.timeZones) if (dayOf(move.from) <= day) zone = move.zone
  return zone
}

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

type Range = { readonly from: string; readonly to: string | null }

function lastCovering<Ranged extends Range>(ranges: readonly Ranged[], day: Day) {
  let last: Ranged | undefined
  for (const range of ranges) {
    if (dayOf(range.from) <= day && (range.to === null || day <= dayOf(range.to))) last = range
  }
  return last
}

function windowsOfException(exception: Exception, day: Day): readonly StudyWindow[] {
  if (exception.capacity === 'none') return []
  return !exception.days || exception.days.includes(weekdayOf(day)) ? exception.windows : []
}

function windowsOfPattern(pattern: Pattern, day: Day): readonly StudyWindow[] {
  switch (pattern.type) {
    case 'weekly':
      return pattern.days[weekdayOf(day)] ?? []
    case 'alternating': {
      const week = Math.floor((day - dayOf(pattern.anchorMonday)) / 7)
      return pattern.weeks[remainder(week, pattern.weeks.length)]?.days[weekdayOf(day)] ?? []
    }
    case 'cycle': {
      const index = remainder(day - dayOf(pattern.anchorDate), pattern.cycleLengthDays)
      return pattern.dayWindows[index] ?? []
    }
  }
}

function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[day - mondayOf(day)] ?? 'mon'
}
