import { findYearlyRule } from './findYearlyRule.ts'
import { formatLocal, formatOffset } from './formatTime.ts'
import { startOfYear, type ZoneClock } from './zoneClock.ts'

/** Part of a VTIMEZONE: from `wall` on, on the clock before it, the offset is `after` minutes. */
type Observance = {
  readonly before: number
  readonly after: number
  readonly wall: number
  readonly daylight: boolean
  readonly rule?: string
}

/**
 * A VTIMEZONE (RFC 5545 section 3.6.5) that agrees with the runtime over the clock's years: as yearly
 * rules where such rules give exactly the runtime's changes, else with every change on its own.
 * @returns its lines without line breaks; none needs folding.
 */
export function writeTimeZone(clock: ZoneClock): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${clock.zone}`,
    ...observancesOf(clock).flatMap(writeObservance),
    'END:VTIMEZONE',
  ]
}

function observancesOf(clock: ZoneClock): Observance[] {
  const yearly = findYearlyRule(clock)
  if (yearly !== undefined) {
    return yearly.map((change) => ({ ...change, daylight: change.after > change.before }))
  }
  // One change in all is a new standard time, not a summer.
  const seasonal = clock.transitions.length > 1
  const { firstOffset } = clock
  const wall = Math.min(0, startOfYear(clock.firstYear))
  return [
    { before: firstOffset, after: firstOffset, wall, daylight: false },
    ...clock.transitions.map(({ at, before, after }) => ({
      before,
      after,
      wall: at + before,
      daylight: seasonal && after > before,
    })),
  ]
}

function writeObservance(observance: Observance): string[] {
  const name = observance.daylight ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${name}`,
    `DTSTART:${formatLocal(observance.wall)}`,
    ...(observance.rule === undefined ? [] : [`RRULE:${observance.rule}`]),
    `TZOFFSETFROM:${formatOffset(observance.before)}`,
    `TZOFFSETTO:${formatOffset(observance.after)}`,
    `TZNAME:${formatOffset(observance.after)}`,
    `END:${name}`,
  ]
}
