import { WEEKDAYS, type Weekday } from '../model/civil.ts'
import type { Pattern, Profile, StudyWindow } from '../model/profile.ts'
import { toMinuteOfDay } from '../time/clockTime.ts'

type Days = Extract<Pattern, { type: 'weekly' }>['days']

/** A window is never made longer than this, in minutes. */
const LONGEST_WINDOW = 480
const MIDNIGHT = 1440

/**
 * The profile's fields after hours are added: every recurring window is made longer by up to `minutes`,
 * no further than the next window of its day, midnight (unless it runs past it already) or eight hours.
 * The limit on minutes a day grows by as much as the fullest day does.
 * @param onFreeDays Whether weekdays without a window get one of `minutes` too; limits on rest days hold.
 */
export function addHours(
  profile: Profile,
  minutes: number,
  onFreeDays: boolean,
): Pick<Profile, 'availability' | 'limits'> {
  const availability = profile.availability.map((pattern) =>
    lengthenPattern(pattern, minutes, onFreeDays),
  )
  const { maxMinutesPerDay } = profile.limits
  if (maxMinutesPerDay === undefined) return { availability, limits: profile.limits }
  const growth = fullestDay(availability) - fullestDay(profile.availability)
  return {
    availability,
    limits: {
      ...profile.limits,
      maxMinutesPerDay: Math.min(MIDNIGHT, maxMinutesPerDay + Math.max(0, growth)),
    },
  }
}

function lengthenPattern(pattern: Pattern, minutes: number, onFreeDays: boolean): Pattern {
  switch (pattern.type) {
    case 'weekly':
      return { ...pattern, days: lengthenDays(pattern.days, minutes, onFreeDays) }
    case 'alternating':
      return {
        ...pattern,
        weeks: pattern.weeks.map((week) => ({
          ...week,
          days: lengthenDays(week.days, minutes, onFreeDays),
        })),
      }
    case 'cycle':
      return {
        ...pattern,
        dayWindows: pattern.dayWindows.map((day) => lengthenDay(day, minutes)),
      }
  }
}

function lengthenDays(days: Days, minutes: number, onFreeDays: boolean): Days {
  const longer: { -readonly [Day in keyof Days]: Days[Day] } = {}
  for (const day of WEEKDAYS) {
    const windows = days[day] ?? []
    if (windows.length > 0) longer[day] = lengthenDay(windows, minutes)
    else if (onFreeDays && minutes > 0) longer[day] = [newWindow(day, minutes)]
  }
  return longer
}

/** A window where people who have none are most likely free: evenings, and mornings at the weekend. */
function newWindow(day: Weekday, minutes: number): StudyWindow {
  const isWeekend = day === 'sat' || day === 'sun'
  return isWeekend
    ? { block: 'weekend', start: '10:00', minutes }
    : { block: 'evening', start: '19:00', minutes: Math.min(minutes, MIDNIGHT - 19 * 60) }
}

function lengthenDay(windows: readonly StudyWindow[], minutes: number): StudyWindow[] {
  return windows.map((window) => {
    const start = toMinuteOfDay(window.start)
    const end = start + window.minutes
    const next = Math.min(
      ...windows.map((other) => toMinuteOfDay(other.start)).filter((other) => other >= end),
      Math.max(end, MIDNIGHT),
    )
    const longest = Math.max(window.minutes, LONGEST_WINDOW)
    return { ...window, minutes: Math.min(window.minutes + minutes, next - start, longest) }
  })
}

function fullestDay(availability: readonly Pattern[]): number {
  const days = availability.flatMap(daysOf)
  return Math.max(0, ...days.map((day) => day.reduce((sum, window) => sum + window.minutes, 0)))
}

function daysOf(pattern: Pattern): (readonly StudyWindow[])[] {
  switch (pattern.type) {
    case 'weekly':
      return Object.values(pattern.days)
    case 'alternating':
      return pattern.weeks.flatMap((week) => Object.values(week.days))
    case 'cycle':
      return [...pattern.dayWindows]
  }
}
