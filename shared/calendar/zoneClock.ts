import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import { findTransitions, type Instant, offsetAt, type Transition } from '../time/zone.ts'

/** A zone's changes of the clock over a span of years, looked up once. */
export type ZoneClock = {
  readonly zone: string
  /** Calendar years `[firstYear, lastYear]` that the changes cover, both inclusive. */
  readonly firstYear: number
  readonly lastYear: number
  /** Minutes east of Greenwich before the first change. */
  readonly firstOffset: number
  readonly transitions: readonly Transition[]
  /** Civil dates on which the clock changes, with those beside them. */
  readonly restless: ReadonlySet<string>
}

/** Reads a zone's changes from the runtime over whole calendar years, both inclusive, from 1 to 9999. */
export function readZoneClock(zone: string, first: number, last: number): ZoneClock {
  const firstYear = Math.max(first, 1)
  const lastYear = Math.min(last, 9999)
  const from = startOfYear(firstYear)
  const until = startOfYear(lastYear + 1)
  const firstOffset = offsetAt(zone, from)
  const transitions = findTransitions(zone, from, until)
  const restless = new Set<string>()
  for (const { at, before } of transitions) {
    const day = Math.floor((at + before) / MINUTES_PER_DAY)
    for (const near of [day - 1, day, day + 1]) restless.add(toCivilDate(near))
  }
  return { zone, firstYear, lastYear, firstOffset, transitions, restless }
}

/** Start of a calendar year on a wall, in minutes since 1970. */
export function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1) / 60_000
}

/** Offset of a zone at an instant, in minutes east of Greenwich. */
export function offsetOf(clock: ZoneClock, at: Instant): number {
  let offset = clock.firstOffset
  for (const transition of clock.transitions) {
    if (transition.at > at) break
    offset = transition.after
  }
  return offset
}

/**
 * The instant of a wall time, in minutes since 1970 on the wall. A time that the clock shows twice is
 * the first one; one that it jumps over counts on from before the jump (RFC 5545 section 3.3.5).
 */
export function toInstant(clock: ZoneClock, wall: number): Instant {
  let offset = clock.firstOffset
  for (const { at, before, after } of clock.transitions) {
    if (wall < at + Math.max(before, after)) break
    offset = after
  }
  return wall - offset
}

/** Whether the clock shows a wall time twice because it goes back. */
export function isShownTwice(clock: ZoneClock, wall: number): boolean {
  return clock.transitions.some(({ at, before, after }) => wall >= at + after && wall < at + before)
}
