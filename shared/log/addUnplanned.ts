import { toHorizon } from '../availability/horizon.ts'
import type { Fault } from '../decode/fault.ts'
import type { UnplannedEntry } from '../model/log.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { err, ok, type Result } from '../model/result.ts'
import { toCivilDate } from '../time/civilDate.ts'

/** The clock time of study of which none was noted. */
const NO_START = '12:00'

/**
 * Study that no session had planned, as a session of its own. Its id is made of activity, date and
 * start, so that the same entry always gives the same session.
 * @param path Of the entry in the log, for faults.
 * @returns the session; a fault where the plan has no session of the activity, or the date lies outside
 * the plan's horizon or after the day on which it was noted.
 */
export function toUnplanned(
  plan: Plan,
  entry: UnplannedEntry,
  path: string,
): Result<Session, Fault> {
  const like = plan.sessions.find(({ activity }) => activity === entry.activity)
  if (like === undefined) {
    const facts = { id: entry.activity, place: 'plan' }
    return err({ path: `${path}.activity`, code: 'unknown-id', facts })
  }
  const first = plan.profile.startDate
  const last = toCivilDate(toHorizon(plan.profile).until - 1)
  if (entry.date < first || entry.date > last) {
    return err({ path: `${path}.date`, code: 'outside-plan', facts: { first, last } })
  }
  if (entry.date > entry.on) {
    const facts = { found: entry.date, latest: entry.on }
    return err({ path: `${path}.date`, code: 'out-of-order', facts })
  }
  const start = entry.start ?? NO_START
  const { activity, topic, kind, title } = like
  return ok({
    id: `${activity}-extra-${entry.date}-${start.replace(':', '')}`,
    activity,
    topic,
    kind,
    title,
    date: entry.date,
    start,
    minutes: entry.minutes,
    zone: zoneOn(plan.profile, entry.date),
    block: start < '12:00' ? 'morning' : start < '17:00' ? 'afternoon' : 'evening',
    status: 'done',
    actualMinutes: entry.minutes,
    ...(entry.recall === undefined ? {} : { recall: entry.recall }),
    why: [{ kind: 'unplanned' }],
  })
}

/** Whether a session was added by the log, and not by a plan. */
export function isUnplanned(session: Session): boolean {
  return session.why.some(({ kind }) => kind === 'unplanned')
}

/**
 * Puts sessions among others in order of their wall time; a session that has the id of another takes
 * its place. The others keep their order.
 */
export function addUnplanned(
  sessions: readonly Session[],
  extras: readonly Session[],
): readonly Session[] {
  const added = new Map(extras.map((extra) => [extra.id, extra]))
  const known = new Set(sessions.map(({ id }) => id))
  const next = sessions.map((session) => {
    const extra = added.get(session.id)
    return extra === undefined || isSame(session, extra) ? session : extra
  })
  for (const extra of extras) {
    if (known.has(extra.id)) continue
    const place = next.findIndex((session) => placeOf(session) > placeOf(extra))
    next.splice(place < 0 ? next.length : place, 0, extra)
  }
  return next
}

function isSame(session: Session, extra: Session): boolean {
  return (
    session.minutes === extra.minutes &&
    session.actualMinutes === extra.actualMinutes &&
    session.status === extra.status &&
    (extra.recall === undefined || session.recall === extra.recall)
  )
}

function placeOf({ date, start, id }: Session): string {
  return `${date} ${start} ${id}`
}

function zoneOn({ timeZones }: Profile, date: string): string {
  const holding = timeZones.filter(({ from }) => from <= date)
  return (holding[holding.length - 1] ?? timeZones[0])?.zone ?? 'UTC'
}
