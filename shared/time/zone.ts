import { tzOffset } from '@date-fns/tz'

/** Minutes since 1970-01-01T00:00Z. */
export type Instant = number

/** A change of a zone's offset from UTC: from the instant `at` on, the offset is `after` minutes. */
export type Transition = {
  readonly at: Instant
  readonly before: number
  readonly after: number
}

/** Minutes between two looks at the offset: a week. */
const PROBE = 7 * 1440
/** Minutes of a stretch that is searched as a whole: 364 days. */
const SPAN = 52 * PROBE

/** What the runtime has said of a zone's name; it does not change while a program runs. */
const answers = new Map<string, boolean>()

/** Whether the runtime knows `zone` as an IANA time zone. */
export function isZone(zone: string): boolean {
  const known = answers.get(zone)
  if (known !== undefined) return known
  const answer = asksRuntime(zone)
  answers.set(zone, answer)
  return answer
}

function asksRuntime(zone: string): boolean {
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
  for (let span = Math.floor(from / SPAN); span * SPAN < until; span += 1) {
    for (const transition of transitionsInSpan(zone, span)) {
      if (transition.at >= from && transition.at < until) transitions.push(transition)
    }
  }
  return transitions
}

/** The time zone database does not change while a program runs, so each span is searched once. */
const known = new Map<string, readonly Transition[]>()

function transitionsInSpan(zone: string, span: number): readonly Transition[] {
  const key = `${zone} ${span}`
  const found = known.get(key)
  if (found !== undefined) return found
  const transitions: Transition[] = []
  let before = offsetAt(zone, span * SPAN - 1)
  for (let left = span * SPAN - 1; left < (span + 1) * SPAN - 1; left += PROBE) {
    const right = Math.min(left + PROBE, (span + 1) * SPAN - 1)
    const after = offsetAt(zone, right)
    if (after !== before) {
      transitions.push({ at: bisect(zone, left, right, before), before, after })
    }
    before = after
  }
  known.set(key, transitions)
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
