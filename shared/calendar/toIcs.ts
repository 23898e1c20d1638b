import type { Milestone, Plan, Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { findEndsOfWork } from '../words/endsOfWork.ts'
import { describeMilestone } from '../words/kinds.ts'
import { itemsOf } from '../words/roadmapItems.ts'
import { escapeText, isPlain } from './escapeText.ts'
import type { Standing } from './eventText.ts'
import { eventTexts } from './eventTexts.ts'
import { eventTimes } from './eventTimes.ts'
import { foldLine, MOST_OCTETS } from './foldLine.ts'
import { formatDateValue, formatStart, formatUtc } from './formatTime.ts'
import { aheadOf, heldElsewhere, readHeldEvents, writeCalledOff } from './heldEvents.ts'
import { toSequence } from './toSequence.ts'
import { writeTimeZone } from './writeTimeZone.ts'
import { readZoneClock, type ZoneClock } from './zoneClock.ts'

const HEADER =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Study Planner//Study Planner//EN\r\nCALSCALE:GREGORIAN\r\n'

/** Wishes for a calendar file. */
export type IcsOptions = {
  /** When the file is written, as an ISO 8601 instant: DTSTAMP and SEQUENCE of every event. */
  readonly stamp: string
  /** First and last date of what is written, civil and both inclusive; left out they are open. */
  readonly from?: string | null
  readonly to?: string | null
  /** Minutes before each session at which a calendar reminds; left out or null there is no reminder. */
  readonly alarmMinutes?: number | null
  /** Sessions that a calendar may still hold and the plan has dropped. */
  readonly cancelled?: readonly Session[]
  /** Ids of sessions and milestones that a calendar may still hold in another place: they are written on whatever dates. */
  readonly moved?: ReadonlySet<string>
  /**
   * Text of the calendar file whose place this one takes: what it holds to come and the plan does not have
   * is called off, and what it holds in another place is written, on whatever dates.
   */
  readonly former?: string | null
}

/**
 * A plan as an iCalendar file (RFC 5545): an event a session with its zone, an all-day event a
 * milestone. A session keeps its UID for life, so importing an updated file changes events and
 * duplicates none.
 */
export function toIcs(plan: Plan, roadmap: Roadmap, options: IcsOptions): string {
  const inRange = (date: string) =>
    (options.from == null || date >= options.from) && (options.to == null || date <= options.to)
  const domain = `${escapeText(plan.roadmap.id)}.study-planner`
  const held = readHeldEvents(options.former ?? '')
  const isElsewhere = heldElsewhere(held)
  const sessions = plan.sessions.filter(
    ({ id, date, start, zone }) =>
      inRange(date) ||
      options.moved?.has(id) ||
      isElsewhere(uidOf(id, domain), formatStart(date, start), zone),
  )
  const milestones = plan.milestones.filter(
    ({ id, date }) =>
      inRange(date) ||
      options.moved?.has(id) ||
      isElsewhere(milestoneUid(id, domain), formatDateValue(date), null),
  )
  const live = new Set(options.cancelled === undefined ? [] : plan.sessions.map(({ id }) => id))
  const cancelled = (options.cancelled ?? []).filter(
    ({ id, date }) => !live.has(id) && inRange(date),
  )
  const isDropped = dropFinder(plan, domain, [...plan.sessions, ...cancelled])
  const isAhead = aheadOf(options.stamp)
  const calledOff = held.filter((event) => isDropped(event.uid) && isAhead(event))
  const named = calledOff.flatMap(({ date, zones }) => zones.map((zone) => ({ date, zone })))
  const clocks = readClocks(plan, [...sessions, ...cancelled, ...named])
  const stamp = formatUtc(options.stamp)
  const sequence = toSequence(options.stamp)
  const textOf = eventTexts(roadmap, findEndsOfWork(plan.sessions), options.alarmMinutes ?? null)
  const timesOf = eventTimes(clocks)
  const writeUid = uidWriter(domain)
  const writeSession = (session: Session, standing: Standing) =>
    `BEGIN:VEVENT\r\n${writeUid(session.id)}\r\nDTSTAMP:${stamp}\r\nSEQUENCE:${sequence}\r\n${timesOf(session)}${textOf(session, standing)}`

  let ics = `${HEADER}${foldLine(`X-WR-CALNAME:${escapeText(roadmap.title)}`)}\r\n`
  for (const clock of clocks.values()) ics += `${writeTimeZone(clock).join('\r\n')}\r\n`
  for (const session of sessions) ics += writeSession(session, session.status)
  for (const session of cancelled) ics += writeSession(session, 'cancelled')
  for (const event of calledOff) ics += writeCalledOff(event, stamp, sequence)
  const writeMilestoneUid = uidWriter(`milestones.${domain}`)
  for (const milestone of milestones) {
    ics += `BEGIN:VEVENT\r\n${writeMilestoneUid(milestone.id)}\r\nDTSTAMP:${stamp}\r\nSEQUENCE:${sequence}\r\n${writeMilestone(milestone, roadmap)}`
  }
  return `${ics}END:VCALENDAR\r\n`
}

/** The clock of every zone named, over the years of the events and one more on both sides. */
function readClocks(
  plan: Plan,
  events: readonly { readonly date: string; readonly zone: string }[],
): Map<string, ZoneClock> {
  const zones = new Set(events.map(({ zone }) => zone))
  // A calendar needs a component (section 3.6), also where no session falls into the range.
  const [first] = plan.profile.timeZones
  if (zones.size === 0 && first !== undefined) zones.add(first.zone)
  const dates = events.length === 0 ? [plan.profile.startDate] : events.map(({ date }) => date)
  const years = dates.map((date) => Number(date.slice(0, 4)))
  const firstYear = years.reduce((a, b) => Math.min(a, b), years[0] ?? 0) - 1
  const lastYear = years.reduce((a, b) => Math.max(a, b), years[0] ?? 0) + 1
  return new Map([...zones].map((zone) => [zone, readZoneClock(zone, firstYear, lastYear)]))
}

/** From DTSTART to the end of a milestone's event, which takes its whole day and blocks no time. */
function writeMilestone(milestone: Milestone, roadmap: Roadmap): string {
  const { title, date } = milestone
  const phase = roadmap.milestones.find(({ id }) => id === milestone.id)?.phase ?? ''
  const category = itemsOf(roadmap).phases.get(phase)
  const lines = [
    `DTSTART;VALUE=DATE:${formatDateValue(date)}`,
    `DTEND;VALUE=DATE:${formatDateValue(toCivilDate(toDayNumber(date) + 1))}`,
    foldLine(`SUMMARY:${escapeText(describeMilestone(title))}`),
    foldLine(`CATEGORIES:${category === undefined ? '' : `${escapeText(category)},`}Milestone`),
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  return `${lines.join('\r\n')}\r\n`
}

/** Tells which UIDs belong neither to sessions nor to a milestone of the plan. */
function dropFinder(
  { milestones }: Plan,
  domain: string,
  sessions: readonly Session[],
): (uid: string) => boolean {
  let live: Set<string> | undefined
  return (uid) => {
    live ??= new Set([
      ...sessions.map(({ id }) => uidOf(id, domain)),
      ...milestones.map(({ id }) => milestoneUid(id, domain)),
    ])
    return !live.has(uid)
  }
}

function uidOf(id: string, domain: string): string {
  return `${escapeText(id)}@${domain}`
}

function milestoneUid(id: string, domain: string): string {
  return uidOf(id, `milestones.${domain}`)
}

/** UIDs (RFC 5545 section 3.8.4.7) of ids that last for life; nearly every one stands as it is. */
function uidWriter(domain: string): (id: string) => string {
  const room = isPlain(domain) ? MOST_OCTETS - 'UID:@'.length - domain.length : 0
  return (id) =>
    id.length <= room && isPlain(id)
      ? `UID:${id}@${domain}`
      : foldLine(`UID:${escapeText(id)}@${domain}`)
}
