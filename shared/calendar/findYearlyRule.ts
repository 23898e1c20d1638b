import { weekdayIndex } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Transition } from '../time/zone.ts'
import type { ZoneClock } from './zoneClock.ts'

const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A change of the clock that comes back every year. `wall` is its first onset, on the clock before it. */
export type YearlyChange = {
  readonly before: number
  readonly after: number
  /** Minutes since 1970 on the wall. */
  readonly wall: number
  /** Value of RRULE (RFC 5545 section 3.3.10), without an end. */
  readonly rule: string
}

/**
 * The two yearly changes that give every change of a clock in its years, no more and no fewer;
 * undefined where the years follow no such rule.
 */
export function findYearlyRule(clock: ZoneClock): readonly YearlyChange[] | undefined {
  const [first] = clock.transitions
  if (first === undefined) return undefined
  const forth = clock.transitions.filter(({ before }) => before === first.before)
  const back = clock.transitions.filter(({ before }) => before !== first.before)
  if (!back.every(({ before, after }) => before === first.after && after === first.before)) {
    return undefined
  }
  if (!forth.every(({ after }) => after === first.after)) return undefined
  const changes = [forth, back].map((group) => fitRule(group, clock))
  const found = changes.flatMap((change) => (change === undefined ? [] : [change]))
  return found.length === 2 ? found : undefined
}

/** A change on the wall before it: its date in parts and the minute of the day. */
type Onset = {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
  readonly daysInMonth: number
  readonly weekday: number
  readonly minute: number
}

function fitRule(group: readonly Transition[], clock: ZoneClock): YearlyChange | undefined {
  const onsets = group.map(toOnset)
  const [first] = onsets
  const [change] = group
  if (first === undefined || change === undefined) return undefined
  const yearly =
    onsets.length === clock.lastYear - clock.firstYear + 1 &&
    onsets.every(
      ({ year, month, minute }, index) =>
        year === clock.firstYear + index && month === first.month && minute === first.minute,
    )
  const day = yearly ? fitDay(onsets) : undefined
  if (day === undefined) return undefined
  const { before, after, at } = change
  return { before, after, wall: at + before, rule: `FREQ=YEARLY;BYMONTH=${first.month};${day}` }
}

/** The part of a rule that gives the day: last or n-th weekday, weekday on or after a date, or a date. */
function fitDay(onsets: readonly Onset[]): string | undefined {
  const days = onsets.map(({ dayOfMonth }) => dayOfMonth)
  const earliest = Math.min(...days)
  const latest = Math.max(...days)
  const weekday = onsets[0]?.weekday ?? 0
  if (onsets.every((onset) => onset.weekday === weekday)) {
    const name = BYDAY[weekday] ?? ''
    if (onsets.every((onset) => onset.dayOfMonth + 7 > onset.daysInMonth)) return `BYDAY=-1${name}`
    const nth = Math.ceil(earliest / 7)
    if (latest <= nth * 7) return `BYDAY=${nth}${name}`
    if (latest - earliest <= 6) {
      const dates = Array.from({ length: 7 }, (_, index) => earliest + index)
      return `BYMONTHDAY=${dates.join(',')};BYDAY=${name}`
    }
  }
  return earliest === latest ? `BYMONTHDAY=${earliest}` : undefined
}

function toOnset({ at, before }: Transition): Onset {
  const wall = at + before
  const day = Math.floor(wall / MINUTES_PER_DAY)
  const date = new Date(day * 86_400_000)
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + 1
  return {
    year,
    month,
    dayOfMonth: date.getUTCDate(),
    daysInMonth: new Date(Date.UTC(year, month, 0)).getUTCDate(),
    weekday: weekdayIndex(day),
    minute: wall - day * MINUTES_PER_DAY,
  }
}
