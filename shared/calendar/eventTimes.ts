import type { Session } from '../model/plan.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime, toMinuteOfDay } from '../time/clockTime.ts'
import { formatClock, formatDateValue, formatLocal } from './formatTime.ts'
import { isShownTwice, offsetOf, toInstant, type ZoneClock } from './zoneClock.ts'

const CLOCK_VALUES = Array.from({ length: MINUTES_PER_DAY }, (_, minute) => formatClock(minute))
const MINUTES = new Map(CLOCK_VALUES.map((_, minute) => [toClockTime(minute), minute]))

/**
 * DTSTART and DTEND of sessions, as lines that end with a line break. The end is the wall time
 * `minutes` of elapsed time after the start. A time that the clock shows twice is written in UTC: a local
 * time means the first showing (RFC 5545 section 3.3.5), but readers in use take the second.
 * @param clocks The clock of every zone that a session names.
 */
export function eventTimes(clocks: ReadonlyMap<string, ZoneClock>): (session: Session) => string {
  let date = ''
  let zone = ''
  let prefix = ''
  let isRestless = false
  return (session) => {
    if (session.date !== date || session.zone !== zone) {
      date = session.date
      zone = session.zone
      prefix = `;TZID=${zone}:${formatDateValue(date)}T`
      isRestless = clockOf(clocks, zone).restless.has(date)
    }
    const start = MINUTES.get(session.start) ?? 0
    const end = start + session.minutes
    // Most sessions end on the day on which they start, and no clock changes on it.
    return isRestless || end >= MINUTES_PER_DAY
      ? writeExactly(session, clockOf(clocks, zone))
      : `DTSTART${prefix}${CLOCK_VALUES[start]}\r\nDTEND${prefix}${CLOCK_VALUES[end]}\r\n`
  }
}

function clockOf(clocks: ReadonlyMap<string, ZoneClock>, zone: string): ZoneClock {
  const clock = clocks.get(zone)
  if (clock === undefined) throw new Error(`No clock was read for ${zone}`)
  return clock
}

function writeExactly(session: Session, clock: ZoneClock): string {
  const wall = toDayNumber(session.date) * MINUTES_PER_DAY + toMinuteOfDay(session.start)
  const from = toInstant(clock, wall)
  const until = from + session.minutes
  return `DTSTART${writeTime(clock, from)}\r\nDTEND${writeTime(clock, until)}\r\n`
}

function writeTime(clock: ZoneClock, at: number): string {
  const wall = at + offsetOf(clock, at)
  return isShownTwice(clock, wall)
    ? `:${formatLocal(at)}Z`
    : `;TZID=${clock.zone}:${formatLocal(wall)}`
}
