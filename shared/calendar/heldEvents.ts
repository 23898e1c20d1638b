import { isZone } from '../time/zone.ts'
import { foldLine } from './foldLine.ts'

/** An event of a calendar file that a plan was written to before. */
export type HeldEvent = {
  readonly uid: string
  /** Civil date of its start, and the zone of it; null where it names none. */
  readonly date: string
  readonly zone: string | null
  /** Its lines, unfolded, without what says how it stands. */
  readonly lines: readonly string[]
}

/** Written by this program, as HEADER of `toIcs` says. */
const OURS = /^PRODID:-\/\/Study Planner\/\//m
const STANDING = /^(?:DTSTAMP|SEQUENCE|STATUS|TRANSP)[:;]/
const START = /^DTSTART(?:;TZID=([^:;]+)|;VALUE=DATE)?:(\d{4})(\d\d)(\d\d)/

/**
 * The events of a calendar file, as far as it is one of ours: what a calendar may hold that took it over.
 * Anything else, and an event that cannot be read, is passed over.
 */
export function readHeldEvents(ics: string): HeldEvent[] {
  if (!OURS.test(ics)) return []
  const [, ...events] = ics.replace(/\r?\n[ \t]/g, '').split(/^BEGIN:VEVENT\r?\n/m)
  return events.flatMap((text) => {
    const lines = withoutAlarms(text)
      .split(/\r?\n/)
      .filter((line) => !STANDING.test(line))
    const uid = lines.find((line) => line.startsWith('UID:'))?.slice('UID:'.length)
    const start = lines.map((line) => START.exec(line)).find((found) => found !== null)
    if (uid === undefined || start === undefined) return []
    const [, zone, year, month, day] = start
    if (zone !== undefined && !isZone(zone)) return []
    return [{ uid, date: `${year}-${month}-${day}`, zone: zone ?? null, lines }]
  })
}

/**
 * An event that no longer takes place, as lines that end with a line break.
 * @param stamp    DTSTAMP.
 * @param sequence SEQUENCE, above the one that the event had.
 */
export function writeCalledOff({ lines }: HeldEvent, stamp: string, sequence: number): string {
  const [uid = '', ...rest] = lines
  const all = [
    'BEGIN:VEVENT',
    uid,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    ...rest,
    'STATUS:CANCELLED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  return `${all.map(foldLine).join('\r\n')}\r\n`
}

function withoutAlarms(text: string): string {
  const end = text.search(/^END:VEVENT/m)
  return text
    .slice(0, Math.max(0, end))
    .replace(/^BEGIN:VALARM[\s\S]*?^END:VALARM\r?\n/gm, '')
    .trimEnd()
}
