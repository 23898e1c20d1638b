/** A civil date as whole days since 1970-01-01. */
export type Day = number

const MS_A_DAY = 86_400_000

/** The day of a civil date `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / MS_A_DAY
}

/** The civil date `YYYY-MM-DD` of a day. */
export function dateOf(day: Day): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10)
}

/** The Monday on or before a day (1970-01-05 was one). */
export function mondayOf(day: Day): Day {
  return day - remainder(day - 4, 7)
}

/** The day `months` after a date; where that month is too short, its last day. */
export function monthsAfter(date: string, months: number): Day {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  const first = Date.UTC(year, month - 1 + months, 1) / MS_A_DAY
  const next = Date.UTC(year, month + months, 1) / MS_A_DAY
  return Math.min(first + dayOfMonth - 1, next - 1)
}

/** Minutes since midnight of a clock time `HH:MM`. */
export function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** Remainder of a division that is never negative. */
export function remainder(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor
}
