import { type DayNumber, toCivilDate, weekdayIndex } from '../../shared/time/civilDate.ts'
import { formatDate, formatDay } from '../../shared/words/dates.ts'

/** Dates as the window says them, made of the words that all shells share: the same on any computer. */

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function partsOf(day: DayNumber) {
  const date = toCivilDate(day)
  const [weekday = '', dayOfMonth = '', month = '', year = ''] = formatDate(date).split(' ')
  return { weekday, dayOfMonth, month, year, dayAndMonth: formatDay(date) }
}

/** `Monday`. */
export function weekdayName(day: DayNumber): string {
  return WEEKDAYS[weekdayIndex(day)] ?? ''
}

/** `Mon`. */
export function shortWeekdayName(day: DayNumber): string {
  return partsOf(day).weekday
}

/** `Monday 1 March`; with the year where it is not today’s. */
export function longWeekdayDate(day: DayNumber, today: DayNumber): string {
  return `${weekdayName(day)} ${partsOf(day).dayAndMonth}${otherYear(day, today)}`
}

/** `Monday 1 March 2027`. */
export function fullDate(day: DayNumber): string {
  const { dayAndMonth, year } = partsOf(day)
  return `${weekdayName(day)} ${dayAndMonth} ${year}`
}

/** `Mon 1 Mar`; with the year where it is not today’s. */
export function weekdayDate(day: DayNumber, today: DayNumber): string {
  const { weekday, dayOfMonth, month } = partsOf(day)
  return `${weekday} ${dayOfMonth} ${month}${otherYear(day, today)}`
}

function otherYear(day: DayNumber, today: DayNumber): string {
  const { year } = partsOf(day)
  return year === partsOf(today).year ? '' : ` ${year}`
}

/** `1 Mar 2027`. */
export function mediumDate(day: DayNumber): string {
  const { dayOfMonth, month, year } = partsOf(day)
  return `${dayOfMonth} ${month} ${year}`
}

/** `Mar`. */
export function shortMonthName(day: DayNumber): string {
  return partsOf(day).month
}

/** `March 2027`. */
export function monthAndYear(day: DayNumber): string {
  const { dayAndMonth, year } = partsOf(day)
  return `${dayAndMonth.split(' ')[1] ?? ''} ${year}`
}

/** `Mar 2027`. */
export function shortMonthAndYear(day: DayNumber): string {
  const { month, year } = partsOf(day)
  return `${month} ${year}`
}

/** `2027`. */
export function yearName(day: DayNumber): string {
  return partsOf(day).year
}

/** `1 – 7 Mar 2027`, with what both dates share said once; both dates inclusive. */
export function dateRange(from: DayNumber, to: DayNumber): string {
  const first = partsOf(from)
  const last = partsOf(to)
  if (from === to) return mediumDate(from)
  if (first.year !== last.year) return `${mediumDate(from)} – ${mediumDate(to)}`
  if (first.month === last.month) return `${first.dayOfMonth} – ${mediumDate(to)}`
  return `${first.dayOfMonth} ${first.month} – ${mediumDate(to)}`
}
