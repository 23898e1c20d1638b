import { WEEKDAYS } from '../model/civil.ts'
import type { Exception, Pattern, Profile, StudyWindow } from '../model/profile.ts'
import { type DayNumber, toDayNumber, weekdayIndex } from '../time/civilDate.ts'

type Rule = {
  readonly from: DayNumber
  /** Inclusive. */
  readonly to: DayNumber
  readonly on: (day: DayNumber) => readonly StudyWindow[]
}

const NONE: readonly StudyWindow[] = []

/**
 * The windows that a profile wishes for on each date, before limits: an exception beats every pattern,
 * and of several exceptions or patterns on a date the last one listed holds.
 * @returns a function from a day number to the windows that start on it, in the order listed.
 */
export function windowsByDay(profile: Profile): (day: DayNumber) => readonly StudyWindow[] {
  const rules = [
    ...profile.exceptions.map(toExceptionRule).reverse(),
    ...profile.availability.map(toPatternRule).reverse(),
  ]
  return (day) => {
    for (const rule of rules) {
      if (day >= rule.from && day <= rule.to) return rule.on(day)
    }
    return NONE
  }
}

function toExceptionRule(exception: Exception): Rule {
  const from = toDayNumber(exception.from)
  const to = toDayNumber(exception.to)
  if (exception.capacity === 'none') return { from, to, on: () => NONE }
  const named = WEEKDAYS.map((weekday) => exception.days?.includes(weekday) ?? true)
  return { from, to, on: (day) => (named[weekdayIndex(day)] ? exception.windows : NONE) }
}

function toPatternRule(pattern: Pattern): Rule {
  const from = toDayNumber(pattern.from)
  const to = pattern.to === null ? Number.POSITIVE_INFINITY : toDayNumber(pattern.to)
  switch (pattern.type) {
    case 'weekly': {
      const week = WEEKDAYS.map((weekday) => pattern.days[weekday] ?? NONE)
      return { from, to, on: (day) => week[weekdayIndex(day)] ?? NONE }
    }
    case 'alternating': {
      const weeks = pattern.weeks.map(({ days }) =>
        WEEKDAYS.map((weekday) => days[weekday] ?? NONE),
      )
      const anchor = toDayNumber(pattern.anchorMonday)
      return {
        from,
        to,
        on: (day) =>
          weeks[modulo(Math.floor((day - anchor) / 7), weeks.length)]?.[weekdayIndex(day)] ?? NONE,
      }
    }
    case 'cycle': {
      const anchor = toDayNumber(pattern.anchorDate)
      return {
        from,
        to,
        on: (day) => pattern.dayWindows[modulo(day - anchor, pattern.cycleLengthDays)] ?? NONE,
      }
    }
  }
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}
