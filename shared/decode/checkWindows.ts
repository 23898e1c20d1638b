import { WEEKDAYS } from '../model/civil.ts'
import { type DayNumber, mondayOf, toDayNumber, weekdayIndex } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime } from '../time/clockTime.ts'
import type { Fault } from './fault.ts'
import { type ClockSpan, dateOf, field, items, spanOf, textOf } from './look.ts'
import { type Day, daysOf } from './patternDays.ts'

/**
 * Windows of a pattern or an exception that overlap: within a day, and past midnight into the next day
 * of the same pattern. Windows that are no windows are passed over.
 * @param entry An entry of `availability` or `exceptions`, of unknown form.
 */
export function checkWindows(entry: unknown, path: string): Fault[] {
  const days = daysOf(entry, path)
  return [
    ...days.flatMap(overlapsWithin),
    ...neighbours(entry, days).flatMap(([today, tomorrow]) => overlapsAcross(today, tomorrow)),
  ]
}

/**
 * Pairs of days where the second follows the first; the last day of a pattern is followed by its first.
 * In a pattern that holds for fewer days than it has, only those that do follow each other.
 */
function neighbours(entry: unknown, days: readonly Day[]): (readonly [Day, Day])[] {
  if (field(entry, 'type') === undefined && !repeatsNextDay(entry)) return []
  const occurring = firstDays(entry, days.length)
  return days.flatMap((day, index) => {
    const next = days[(index + 1) % days.length]
    const isMet = occurring === undefined || occurring.has(index)
    return next === undefined || !isMet ? [] : [[day, next] as const]
  })
}

/** Places of the days on which a short pattern holds today and tomorrow; undefined where all do. */
function firstDays(entry: unknown, length: number): ReadonlySet<number> | undefined {
  const from = dateOf(field(entry, 'from'))
  const to = dateOf(field(entry, 'to'))
  const anchor = anchorOf(entry)
  if (from === undefined || to === undefined || anchor === undefined || length === 0)
    return undefined
  const first = toDayNumber(from)
  const last = toDayNumber(to)
  if (last - first >= length) return undefined
  const places = new Set<number>()
  for (let day = first; day < last; day += 1) {
    places.add((((day - anchor) % length) + length) % length)
  }
  return places
}

/** A day on which a pattern is at its first day. */
function anchorOf(entry: unknown): DayNumber | undefined {
  switch (field(entry, 'type')) {
    case 'weekly':
      return mondayOf(0)
    case 'alternating':
      return dayOf(field(entry, 'anchorMonday'))
    case 'cycle':
      return dayOf(field(entry, 'anchorDate'))
    default:
      return undefined
  }
}

function dayOf(value: unknown): DayNumber | undefined {
  const date = dateOf(value)
  return date === undefined ? undefined : toDayNumber(date)
}

/** Whether an exception puts its windows on two days in a row. */
function repeatsNextDay(exception: unknown): boolean {
  const from = dateOf(field(exception, 'from'))
  const to = dateOf(field(exception, 'to'))
  if (from === undefined || to === undefined) return false
  const named = field(exception, 'days')
  const names = items(named).map(textOf)
  const holds = (day: number) =>
    named === undefined || names.includes(WEEKDAYS[weekdayIndex(day)] ?? '')
  const first = toDayNumber(from)
  const last = Math.min(toDayNumber(to), first + 7)
  for (let day = first; day < last; day += 1) if (holds(day) && holds(day + 1)) return true
  return false
}

/** Overlaps within a day; the fault stands at the window that starts later. */
function overlapsWithin(day: Day): Fault[] {
  const faults: Fault[] = []
  let reaching: ClockSpan | undefined
  for (const { span, index } of placed(day)) {
    if (reaching !== undefined && span.from < reaching.until) {
      faults.push(overlap(`${day.path}.${index}`, reaching, 0))
    }
    if (reaching === undefined || span.until > reaching.until) reaching = span
  }
  return faults
}

/** Overlaps of a window that runs past midnight with those of the day after. */
function overlapsAcross(today: Day, tomorrow: Day): Fault[] {
  const reaching = placed(today).reduce<ClockSpan | undefined>(
    (furthest, { span }) =>
      furthest === undefined || span.until > furthest.until ? span : furthest,
    undefined,
  )
  if (reaching === undefined || reaching.until <= MINUTES_PER_DAY) return []
  return placed(tomorrow)
    .filter(({ span }) => span.from + MINUTES_PER_DAY < reaching.until)
    .map(({ index }) => overlap(`${tomorrow.path}.${index}`, reaching, 1))
}

function placed(day: Day): { readonly span: ClockSpan; readonly index: number }[] {
  return day.windows
    .flatMap((window, index) => {
      const span = spanOf(window)
      return span === undefined ? [] : [{ span, index }]
    })
    .sort((a, b) => a.span.from - b.span.from)
}

function overlap(path: string, other: ClockSpan, dayBefore: 0 | 1): Fault {
  return {
    path,
    code: 'overlapping-windows',
    facts: {
      otherStart: toClockTime(other.from),
      otherMinutes: other.until - other.from,
      dayBefore,
    },
  }
}
