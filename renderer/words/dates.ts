import type { DayNumber } from '../../shared/time/civilDate.ts'

const MS_PER_DAY = 86_400_000

function format(options: Intl.DateTimeFormatOptions): (day: DayNumber) => string {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (day) => formatter.format(day * MS_PER_DAY)
}

/** `Monday 1 March 2027`. */
export const fullDate = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
/** `1 Mar 2027`. */
export const mediumDate = format({ day: 'numeric', month: 'short', year: 'numeric' })
/** `1 Mar`. */
export const shortDate = format({ day: 'numeric', month: 'short' })
/** `Mon 1 Mar`. */
export const weekdayDate = format({ weekday: 'short', day: 'numeric', month: 'short' })
/** `Monday 1 March`. */
export const longWeekdayDate = format({ weekday: 'long', day: 'numeric', month: 'long' })
/** `Monday`. */
export const weekdayName = format({ weekday: 'long' })
/** `Mon`. */
export const shortWeekdayName = format({ weekday: 'short' })
/** `1`. */
export const dayOfMonth = format({ day: 'numeric' })
/** `Mar`. */
export const shortMonthName = format({ month: 'short' })
/** `March 2027`. */
export const monthAndYear = format({ month: 'long', year: 'numeric' })
/** `Mar 2027`. */
export const shortMonthAndYear = format({ month: 'short', year: 'numeric' })
/** `2027`. */
export const yearName = format({ year: 'numeric' })

/** `1 – 7 Mar 2027`, with what both dates share said once; both dates inclusive. */
export function dateRange(from: DayNumber, to: DayNumber): string {
  if (from === to) return mediumDate(from)
  if (yearName(from) !== yearName(to)) return `${mediumDate(from)} – ${mediumDate(to)}`
  if (shortMonthName(from) !== shortMonthName(to)) return `${shortDate(from)} – ${mediumDate(to)}`
  return `${dayOfMonth(from)} – ${mediumDate(to)}`
}
