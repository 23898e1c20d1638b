/** Minutes of a day on the clock. */
export const MINUTES_PER_DAY = 1440

const ZERO = '0'.charCodeAt(0)

/** Minutes since midnight of a clock time `HH:MM`. */
export function toMinuteOfDay(time: string): number {
  return twoDigits(time, 0) * 60 + twoDigits(time, 3)
}

function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 11 * ZERO
}

/** Clock time `HH:MM` of a minute of the day; minutes past midnight wrap around. */
export function toClockTime(minuteOfDay: number): string {
  const wrapped = ((minuteOfDay % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  const hour = Math.floor(wrapped / 60)
  const minute = wrapped % 60
  return `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`
}
