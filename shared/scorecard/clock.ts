import { tzOffset } from '@date-fns/tz'

/** Minutes since 1970-01-01T00:00Z. */
export type Instant = number

/** The wall clocks of one zone: its offsets from UTC (minutes east) over a range of time. */
export type Clock = {
  readonly zone: string
  readonly firstOffset: number
  /** From the instant `at` on, the offset is `to`; before it, `from`. In order of time. */
  readonly changes: readonly { readonly at: Instant; readonly from: number; readonly to: number }[]
}

/** Minutes of a day on a clock that does not change. */
export const MINUTES_A_DAY = 1440

/**
 * Reads the offsets of a zone in `[from, until)` from the runtime's zone data.
 * Looks once a day and narrows each change down to the minute.
 */
export function readClock(zone: string, from: Instant, until: Instant): Clock {
  const offsetAt = (at: Instant) => tzOffset(zone, new Date(at * 60_000))
  const firstOffset = offsetAt(from)
  const changes: { at: Instant; from: number; to: number }[] = []
  let offset = firstOffset
  for (let at = from; at < until; at += MINUTES_A_DAY) {
    const next = offsetAt(at + MINUTES_A_DAY)
    if (next === offset) continue
    let before = at
    let after = at + MINUTES_A_DAY
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2)
      if (offsetAt(middle) === offset) before = middle
      else after = middle
    }
    changes.push({ at: after, from: offset, to: next })
    offset = next
  }
  return { zone, firstOffset, changes }
}

/**
 * The instants at which the clocks show a wall time, given in minutes since 1970-01-01T00:00 on
 * the wall: one as a rule, none in the gap where clocks jump forward, two where they fall back.
 */
export function instantsAt(clock: Clock, wall: number): Instant[] {
  const found: Instant[] = []
  let since = Number.NEGATIVE_INFINITY
  let offset = clock.firstOffset
  for (const change of clock.changes) {
    const at = wall - offset
    if (at >= since && at < change.at) found.push(at)
    since = change.at
    offset = change.to
  }
  if (wall - offset >= since) found.push(wall - offset)
  return found
}

/**
 * End of the part of `[from, until)` before the clocks change inside it: up to the jump where they
 * go forward, up to the first of the hours shown twice where they go back.
 */
export function endBeforeChange(clock: Clock, from: Instant, until: Instant): Instant {
  let end = until
  for (const change of clock.changes) {
    const unclear = change.at - Math.max(0, change.from - change.to)
    if (unclear > from && unclear < end) end = unclear
  }
  return end
}
