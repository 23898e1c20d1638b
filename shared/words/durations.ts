/** A duration in whole minutes as people write it: `45 min`, `2 h`, `1 h 30`. */
export function formatDuration(minutes: number): string {
  const whole = Math.round(Math.abs(minutes))
  const sign = minutes < 0 && whole > 0 ? '−' : ''
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${sign}${rest} min`
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${String(rest).padStart(2, '0')}`
}

/** From so many minutes on, hours are said without their minutes. */
const LARGE_MINUTES = 600
const ROUND = 5

/**
 * An amount that nobody needs to the minute: from ten hours on whole hours with thousands apart, below
 * that to five minutes: `1,950 h`, `2 h 30`, `0 h`; less than five minutes as they are.
 */
export function formatHours(minutes: number): string {
  const amount = Math.abs(minutes)
  if (Math.round(amount) > 0 && amount < LARGE_MINUTES) {
    return formatDuration(amount < ROUND ? minutes : Math.round(minutes / ROUND) * ROUND)
  }
  const hours = withCommas(Math.round(Math.abs(minutes) / 60))
  return `${minutes < 0 && hours !== '0' ? '−' : ''}${hours} h`
}

/** A whole number with its thousands apart: `1,716`. */
export function withCommas(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count with its noun: `1 day`, `3 days`, `1,716 days`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${withCommas(count)} ${count === 1 ? one : many}`
}
