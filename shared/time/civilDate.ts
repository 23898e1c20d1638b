/** Days since 1970-01-01 in the proleptic Gregorian calendar: a civil date as a whole number. */
export type DayNumber = number

const ZERO = '0'.charCodeAt(0)

/** Whether `text` is `YYYY-MM-DD` and names a date that exists. */
export function isCivilDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toCivilDate(toDayNumber(text)) === text
}

/**
 * The day number of a civil date `YYYY-MM-DD`; for other text NaN or another day (see `isCivilDate`).
 * Counts in eras of 400 years that begin on 1 March, as `toCivilDate` does.
 */
export function toDayNumber(date: string): DayNumber {
  return dayNumberOf(readTwo(date, 0) * 100 + readTwo(date, 2), readTwo(date, 5), readTwo(date, 8))
}

/** @param month From 1 to 12. */
function dayNumberOf(year: number, month: number, dayOfMonth: number): DayNumber {
  const shiftedYear = month > 2 ? year : year - 1
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const shiftedMonth = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * shiftedMonth + 2) / 5) + dayOfMonth - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

function readTwo(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO
}

/**
 * The civil date `YYYY-MM-DD` of a day number; empty for NaN. Years 0 to 9999.
 * Counts in eras of 400 years that begin on 1 March (Hinnant, "chrono-compatible date algorithms").
 */
export function toCivilDate(day: DayNumber): string {
  if (!Number.isFinite(day)) return ''
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/** Day of the week: 0 is Monday, 6 is Sunday (ISO 8601). */
export function weekdayIndex(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The Monday on or before a day. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayIndex(day)
}

/** The date `months` later; a day that the month does not have becomes its last one. */
export function addMonths(date: string, months: number): string {
  const total = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12
  const first = dayNumberOf(year, month + 1, 1)
  const next = month === 11 ? dayNumberOf(year + 1, 1, 1) : dayNumberOf(year, month + 2, 1)
  return toCivilDate(first + Math.min(Number(date.slice(8, 10)), next - first) - 1)
}
