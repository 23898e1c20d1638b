/** Minutes of a day on the clock. */
export const MINUTES_PER_DAY = 1440

/** Minutes since midnight of a clock time `HH:MM`. */
export function toMinuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Clock time `HH:MM` of a minute of the day; minutes past midnight wrap around. */
export function toClockTime(minuteOfDay: number): string {
  const wrapped = ((minuteOfDay % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY
  const hour = Math.floor(wrapped / 60)
  const minute = wrapped % 60
  return `${hour < 10 ? '0' : ''}${hour}:${minute < 10 ? '0' : ''}${minute}`
}
