/** A duration in whole minutes as people write it: `45 min`, `2 h`, `1 h 30`. */
export function formatDuration(minutes: number): string {
  const whole = Math.round(Math.abs(minutes))
  const sign = minutes < 0 && whole > 0 ? '−' : ''
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  if (hours === 0) return `${sign}${rest} min`
  return rest === 0 ? `${sign}${hours} h` : `${sign}${hours} h ${String(rest).padStart(2, '0')}`
}

/** Minutes as hours for large amounts, to the nearest hour with thousands apart: `1,950 h`. */
export function formatHours(minutes: number): string {
  const hours = String(Math.round(Math.abs(minutes) / 60)).replace(/\B(?=(\d{3})+$)/g, ',')
  return `${minutes < 0 && hours !== '0' ? '−' : ''}${hours} h`
}

/** A count with its noun: `1 day`, `3 days`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
