import type { Fault } from '../decode/fault.ts'
import type { Log, LogEntry } from '../model/log.ts'
import type { Plan, Session } from '../model/plan.ts'
import { err, ok, type Result } from '../model/result.ts'
import { addUnplanned, toUnplanned } from './addUnplanned.ts'
import { findMeant, type PlannedEntry } from './findMeant.ts'

/** What one session came to, after every entry that speaks of it. */
type Outcome = {
  readonly status: LogEntry['status']
  readonly minutes: number | undefined
  readonly recall: LogEntry['recall']
  readonly on: string
}

/** A session made of an entry, and when that was noted. */
type Unplanned = { readonly session: Session; readonly on: string }

/** Of two entries that differ in the rating alone, the one with the poorer rating holds. */
const RATINGS: readonly LogEntry['recall'][] = ['again', 'hard', 'good', 'easy', undefined]

/** Of two entries of one day about one session, the one further up the list holds. */
const PRECEDENCE: readonly LogEntry['status'][] = ['done', 'partial', 'skipped', 'missed']

/**
 * Writes what happened into a plan. The order of the entries does not matter: for each session the
 * entry noted last holds. Study that was not planned becomes a session of its own (`toUnplanned`).
 * Logging the same thing again changes nothing.
 * @returns the plan with its sessions' new statuses; faults with paths into the log where an entry
 * names no session or activity, lies outside the plan, is turned round, lacks its minutes or stands
 * there twice.
 */
export function applyLog(plan: Plan, log: Log): Result<Plan, Fault[]> {
  const faults: Fault[] = []
  const outcomes = new Map<string, Outcome>()
  const unplanned = new Map<string, Unplanned>()
  const seen = new Set<string>()
  const finder = findMeant(plan, log)
  log.entries.forEach((entry, index) => {
    const path = `entries.${index}`
    const key = JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
    if (seen.has(key)) faults.push({ path, code: 'duplicate-entry' })
    else if (entry.status === 'partial' && entry.minutes === undefined) {
      faults.push({ path: `${path}.minutes`, code: 'missing' })
    } else if ('activity' in entry) {
      const made = toUnplanned(plan, entry, path)
      if (made.ok) keepLatestOf(unplanned, { session: made.value, on: entry.on })
      else faults.push(made.error)
    } else {
      const found = finder(entry, path)
      if (!found.ok) faults.push(found.error)
      else for (const session of found.value) keepLatest(outcomes, session.id, entry)
    }
    seen.add(key)
  })
  if (faults.length > 0) return err(faults)
  const extras = [...unplanned.values()].map(({ session }) => session)
  const sessions = addUnplanned(plan.sessions, extras).map((session) => {
    const outcome = outcomes.get(session.id)
    return outcome === undefined ? session : withOutcome(session, outcome)
  })
  const isSame =
    sessions.length === plan.sessions.length &&
    sessions.every((session, index) => session === plan.sessions[index])
  return ok(isSame ? plan : { ...plan, sessions })
}

function keepLatest(outcomes: Map<string, Outcome>, id: string, entry: PlannedEntry): void {
  const known = outcomes.get(id)
  const next = {
    status: entry.status,
    minutes: entry.minutes,
    recall: entry.recall,
    on: entry.on,
  }
  if (known === undefined || comesAfter(next, known)) outcomes.set(id, next)
}

/** Of two notes of one study the later holds, of one day's the longer. */
function keepLatestOf(unplanned: Map<string, Unplanned>, next: Unplanned): void {
  const known = unplanned.get(next.session.id)
  const outcomeOf = ({ session: { minutes, recall }, on }: Unplanned): Outcome => {
    return { status: 'done', minutes, recall, on }
  }
  if (known === undefined || comesAfter(outcomeOf(next), outcomeOf(known))) {
    unplanned.set(next.session.id, next)
  }
}

function comesAfter(next: Outcome, known: Outcome): boolean {
  if (next.on !== known.on) return next.on > known.on
  const place = PRECEDENCE.indexOf(next.status) - PRECEDENCE.indexOf(known.status)
  if (place !== 0) return place < 0
  const longer = (next.minutes ?? -1) - (known.minutes ?? -1)
  if (longer !== 0) return longer > 0
  return RATINGS.indexOf(next.recall) < RATINGS.indexOf(known.recall)
}

function withOutcome(session: Session, { status, minutes, recall }: Outcome): Session {
  const actual = actualMinutes(session, status, minutes)
  // What was not studied was not remembered either.
  const kept = status === 'done' || status === 'partial' ? (recall ?? session.recall) : undefined
  const isSame =
    session.status === status && session.actualMinutes === actual && session.recall === kept
  if (isSame) return session
  const { actualMinutes: _actual, recall: _recall, ...rest } = session
  return {
    ...rest,
    status,
    ...(actual === undefined ? {} : { actualMinutes: actual }),
    ...(kept === undefined ? {} : { recall: kept }),
  }
}

/** Minutes really studied: as noted, else the whole session when done and none when missed. */
function actualMinutes(
  session: Session,
  status: LogEntry['status'],
  minutes: number | undefined,
): number | undefined {
  if (status === 'missed' || status === 'skipped') return 0
  return minutes ?? session.minutes
}
