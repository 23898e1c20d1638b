import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { isZone } from '../time/zone.ts'
import { foldLine } from './foldLine.ts'
import { formatLocal } from './formatTime.ts'
import { offsetOf, readZoneClock, type ZoneClock } from './zoneClock.ts'

/** An event of a calendar file that a plan was written to before. */
export type HeldEvent = {
  readonly uid: string
  /** Value of its DTSTART; its civil date, and the zone that it names. */
  readonly start: string
  readonly date: string
  readonly zone: string | null
  /** All zones that it names. */
  readonly zones: readonly string[]
  /** Its lines, unfolded, without reminders and what says how it stands. */
  readonly lines: readonly string[]
}

/** Written by this program, as HEADER of `toIcs` says. */
const OURS = /^PRODID:-\/\/Study Planner\/\//m
const LINE = /^[A-Z-]+[;:]/
const STANDING = /^(?:DTSTAMP|SEQUENCE|STATUS|TRANSP)[:;]/
const START = /^DTSTART(?:;TZID=([^:;]+)|;VALUE=DATE)?:((\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?)$/
/** Years after the present one in which an event is believed. */
const MOST_YEARS = 20

/**
 * The events of a calendar file, as far as it is one of ours: what a calendar may hold that took it over.
 * Anything else, an event that cannot be read and a second one of the same UID are passed over.
 */
export function readHeldEvents(ics: string): HeldEvent[] {
  if (!OURS.test(ics)) return []
  const events = new Map<string, HeldEvent>()
  let lines: string[] | null = null
  let isAlarm = false
  for (const line of ics.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (line === 'BEGIN:VEVENT') lines = []
    else if (line === 'BEGIN:VALARM') isAlarm = true
    else if (line === 'END:VALARM') isAlarm = false
    else if (line === 'END:VEVENT') {
      const event = readEvent(lines ?? [])
      if (event !== null && !events.has(event.uid)) events.set(event.uid, event)
      lines = null
    } else if (!isAlarm && LINE.test(line) && !STANDING.test(line)) lines?.push(line)
  }
  return [...events.values()]
}

function readEvent(lines: readonly string[]): HeldEvent | null {
  const uid = lines.find((line) => line.startsWith('UID:'))?.slice('UID:'.length)
  const found = lines.map((line) => START.exec(line)).find((match) => match !== null)
  if (uid === undefined || found === undefined) return null
  const [, zone = null, start = '', year, month, day] = found
  const date = `${year}-${month}-${day}`
  const zones = lines.flatMap((line) => /^DT(?:START|END);TZID=([^:;]+):/.exec(line)?.[1] ?? [])
  if (toCivilDate(toDayNumber(date)) !== date || !zones.every(isZone)) return null
  return { uid, start, date, zone, zones, lines }
}

/**
 * Tells of events whether a calendar file holds them with another start.
 * @param start Value of DTSTART.
 * @param zone  That it names; null for a day.
 */
export function heldElsewhere(
  held: readonly HeldEvent[],
): (uid: string, start: string, zone: string | null) => boolean {
  const byUid = new Map(held.map((event) => [event.uid, event]))
  return (uid, start, zone) => {
    const event = byUid.get(uid)
    return event !== undefined && (event.start !== start || event.zone !== zone)
  }
}

/**
 * Tells of events whether they start after an instant, each on the clock of its own zone, and not so late
 * that they cannot be meant.
 * @param stamp The instant, ISO 8601.
 */
export function aheadOf(stamp: string): (event: HeldEvent) => boolean {
  const at = Date.parse(stamp) / 60_000
  const year = new Date(stamp).getUTCFullYear()
  const clocks = new Map<string, ZoneClock>()
  const clockOf = (zone: string) => {
    const clock = clocks.get(zone) ?? readZoneClock(zone, year - 1, year + 1)
    clocks.set(zone, clock)
    return clock
  }
  return ({ start, date, zone }) => {
    const now = formatLocal(at + (zone === null ? 0 : offsetOf(clockOf(zone), at)))
    const isAhead = start >= now.slice(0, start.replace('Z', '').length)
    return isAhead && Number(date.slice(0, 4)) <= year + MOST_YEARS
  }
}

/**
 * An event that no longer takes place, as lines that end with a line break.
 * @param stamp    DTSTAMP.
 * @param sequence SEQUENCE, above the one that the event had.
 */
export function writeCalledOff({ lines }: HeldEvent, stamp: string, sequence: number): string {
  const all = [
    'BEGIN:VEVENT',
    ...lines,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  return `${all.map(foldLine).join('\r\n')}\r\n`
}
