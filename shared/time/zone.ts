import { tzOffset } from '@date-fns/tz'

/** Minutes since 1970-01-01T00:00Z. */
export type Instant = number

/** A change of a zone's offset from UTC: from the instant `at` on, the offset is `after` minutes. */
export type Transition = {
  readonly at: Instant
  readonly before: number
  readonly after: number
}

const MINUTES_PER_DAY = 1440

/** Whether the runtime knows `zone` as an IANA time zone. */
export function isZone(zone: string): boolean {
  if (zone === '' || /^[+-]/.test(zone)) return false
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone })
    return true
  } catch {
    return false
  }
}

/** Offset of `zone` from UTC at an instant, in minutes east of Greenwich. */
export function offsetAt(zone: string, at: Instant): number {
  return tzOffset(zone, new Date(at * 60_000))
}

/**
 * Changes of a zone's offset in `[from, until)`, in order of time.
 * Probes once a week: two opposite changes within one week would cancel out unseen; none is on record.
 */
export function findTransitions(zone: string, from: Instant, until: Instant): Transition[] {
  const transitions: Transition[] = []
  let left = from
  let before = offsetAt(zone, left)
  while (left < until) {
    const right = Math.min(left + 7 * MINUTES_PER_DAY, until)
    const after = offsetAt(zone, right)
    if (after !== before) {
      transitions.push({ at: bisect(zone, left, right, before), before, after })
    }
    left = right
    before = after
  }
  return transitions
}

/** First instant in `(left, right]` whose offset is no longer `before`. */
function bisect(zone: string, left: Instant, right: Instant, before: number): Instant {
  let low = left
  let high = right
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle) === before) low = middle
    else high = middle
  }
  return high
}
