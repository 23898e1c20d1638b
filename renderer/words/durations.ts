/** `45 min`, `2 h`, `1 h 30`: minutes as people say them. */
export function describeDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
}

/** `11 h`: minutes as whole hours, for sums in which minutes say nothing. */
export function describeHours(minutes: number): string {
  return `${new Intl.NumberFormat('en-GB').format(Math.round(minutes / 60))} h`
}
