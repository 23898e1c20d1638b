import { toDayNumber, weekdayIndex } from '../time/civilDate.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A civil date in full: `Sat 2 Dec 2028`. Depends on no locale and no zone of the host. */
export function formatDate(date: string): string {
  const weekday = WEEKDAYS[weekdayIndex(toDayNumber(date))] ?? ''
  return `${weekday} ${dayOf(date)} ${shortMonth(date)} ${date.slice(0, 4)}`
}

/** The day and the month of a civil date: `12 March`; with the year where it is not `year`. */
export function formatDay(date: string, year = date.slice(0, 4)): string {
  const own = date.slice(0, 4)
  return `${dayOf(date)} ${monthOf(date)}${own === year ? '' : ` ${own}`}`
}

/** The month of a civil date: `Dec 2028`. */
export function formatMonth(date: string): string {
  return `${shortMonth(date)} ${date.slice(0, 4)}`
}

function dayOf(date: string): number {
  return Number(date.slice(8, 10))
}

function monthOf(date: string): string {
  return MONTHS[Number(date.slice(5, 7)) - 1] ?? ''
}

function shortMonth(date: string): string {
  return monthOf(date).slice(0, 3)
}
