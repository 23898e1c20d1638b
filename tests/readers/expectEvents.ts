import type { Plan, Session } from '../../shared/model/plan.ts'
import type { ReadEvent, ReadFile, ReadMoment } from './readBack.ts'

const MINUTE = 60_000
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The events that any reader must find for a plan, without their summaries: one a session, then one
 * a milestone. Shares nothing with the writer; asks the runtime what the wall shows.
 */
export function expectEvents(plan: Plan): Omit<ReadEvent, 'summary'>[] {
  const domain = `${plan.roadmap.id}.study-planner`
  const sessions = plan.sessions.map((session) => {
    const from = instantOf(session)
    const until = from + session.minutes * MINUTE
    return {
      uid: `${session.id}@${domain}`,
      start: momentOf(from, session.zone),
      end: momentOf(until, session.zone),
    }
  })
  const milestones = plan.milestones.map(({ id, date }) => ({
    uid: `${id}@milestones.${domain}`,
    start: dayOf(date),
    end: dayOf(toText(Date.parse(date) + 1440 * MINUTE).slice(0, 10)),
  }))
  return [...sessions, ...milestones]
}

/** The first instant at which the wall of the session's zone shows its date and start. */
function instantOf(session: Session): number {
  const wall = Date.parse(`${session.date}T${session.start}Z`)
  const candidates = [-1440, 1440].map((shift) => {
    const near = wall + shift * MINUTE
    return wall - (wallAt(near, session.zone) - near)
  })
  const shown = candidates.filter((at) => wallAt(at, session.zone) === wall)
  if (shown.length === 0) throw new Error(`${session.id} starts when no clock shows its time`)
  return Math.min(...shown)
}

/** A wall time that the clock shows twice is told in UTC: readers disagree about which showing it means. */
function momentOf(at: number, zone: string): ReadMoment {
  const wall = wallAt(at, zone)
  const isShownAt = (shift: number) => wallAt(at + shift * MINUTE, zone) === wall
  const utc = toText(at)
  return [-120, -60, -30, 30, 60, 120].some(isShownAt)
    ? { local: utc, zone: 'UTC', utc }
    : { local: toText(wall), zone, utc }
}

function dayOf(date: string): ReadMoment {
  return { local: date, zone: null, utc: null }
}

function toText(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 16)
}

function wallAt(at: number, zone: string): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    formats.set(zone, format)
  }
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
}

/** What a reader found, in the form of `expectEvents`. */
export function comparable(file: ReadFile): Omit<ReadEvent, 'summary'>[] {
  return file.events.map(({ uid, start, end }) => ({ uid, start, end }))
}
