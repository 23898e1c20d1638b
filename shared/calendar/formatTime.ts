import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'

/** A DATE value (RFC 5545 section 3.3.4) of a civil date: `20270301`. */
export function formatDateValue(date: string): string {
  return date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10)
}

/** A DATE-TIME value without a zone (section 3.3.5) of a civil date and clock time: `20270301T190000`. */
export function formatStart(date: string, clockTime: string): string {
  return `${formatDateValue(date)}T${formatClock(toMinuteOfDay(clockTime))}`
}

/** A DATE-TIME value without a zone (section 3.3.5) of minutes since 1970 on a wall: `20270301T190000`. */
export function formatLocal(wall: number): string {
  // Offsets of past centuries have seconds, which leave a rounding error of their own.
  const minutes = Math.round(wall)
  const day = Math.floor(minutes / MINUTES_PER_DAY)
  return `${formatDateValue(toCivilDate(day))}T${formatClock(minutes - day * MINUTES_PER_DAY)}`
}

/** A time of the day (section 3.3.12) of a minute of the day: `190000`. */
export function formatClock(minuteOfDay: number): string {
  return `${twoDigits(Math.floor(minuteOfDay / 60))}${twoDigits(minuteOfDay % 60)}00`
}

/** A UTC-OFFSET value (section 3.3.14) of minutes east of Greenwich: `+0100`, with seconds if there are any. */
export function formatOffset(minutes: number): string {
  const seconds = Math.round(Math.abs(minutes) * 60)
  const rest = seconds % 60
  const digits = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const tail = rest === 0 ? '' : twoDigits(rest)
  return `${minutes < 0 ? '-' : '+'}${digits.map(twoDigits).join('')}${tail}`
}

/**
 * A DATE-TIME value in UTC (section 3.3.5) of an ISO 8601 instant: `20270301T180000Z`.
 * @throws RangeError where the text is no instant.
 */
export function formatUtc(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}
