import type { Fault } from '../decode/fault.ts'
import type { Log, LogEntry, UnplannedEntry } from '../model/log.ts'
import type { Plan, Session } from '../model/plan.ts'
import { err, ok, type Result } from '../model/result.ts'
import { isUnplanned } from './addUnplanned.ts'

/** An entry that speaks of sessions which the plan has. */
export type PlannedEntry = Exclude<LogEntry, UnplannedEntry>
/** An entry that speaks of a stretch of the calendar, and not of one session. */
type Stretch = Exclude<PlannedEntry, { readonly session: string }>

/**
 * Finds the sessions that an entry speaks of: one, those of a date and block, or the planned ones from
 * one date to another, both inclusive. An entry for a range leaves out what the same log speaks of more
 * closely, and one for a stretch what came there only after it was noted: so an entry means the same
 * sessions when the log is applied to the plan that it led to.
 * @returns for an entry and its path in the log its sessions; a fault where it names none of the plan,
 * lies outside the plan, or is turned round.
 */
export function findMeant(
  plan: Plan,
  log: Log,
): (entry: PlannedEntry, path: string) => Result<Session[], Fault> {
  const byId = new Map(plan.sessions.map((session) => [session.id, session]))
  const dates = plan.sessions.map((session) => session.date).sort()
  const first = dates[0] ?? ''
  const last = dates[dates.length - 1] ?? ''
  const named = new Set(log.entries.flatMap((entry) => ('session' in entry ? entry.session : [])))
  const blocks = new Set(log.entries.flatMap((entry) => ('block' in entry ? blockOf(entry) : [])))
  const isNamed = (session: Session) => named.has(session.id) || blocks.has(blockOf(session))
  return (entry, path) => {
    if ('session' in entry) {
      const session = byId.get(entry.session)
      const facts = { id: entry.session, place: 'plan' }
      return session === undefined
        ? err({ path: `${path}.session`, code: 'unknown-id', facts })
        : ok([session])
    }
    const wasThere = (session: Session) => !cameLater(session, entry, byId)
    if ('date' in entry) {
      if (entry.date < first || entry.date > last) {
        return err({ path: `${path}.date`, code: 'outside-plan', facts: { first, last } })
      }
      return ok(plan.sessions.filter((session) => covers(entry, session) && wasThere(session)))
    }
    if (entry.from > entry.to) {
      const facts = { found: entry.to, start: entry.from }
      return err({ path: `${path}.to`, code: 'end-before-start', facts })
    }
    if (entry.to < first || entry.from > last) {
      return err({ path: `${path}.from`, code: 'outside-plan', facts: { first, last } })
    }
    const isMeant = (session: Session) => session.status === 'planned' && !isNamed(session)
    return ok(
      plan.sessions.filter(
        (session) => covers(entry, session) && isMeant(session) && wasThere(session),
      ),
    )
  }
}

function blockOf({ date, block }: Pick<Session, 'date' | 'block'>): string {
  return `${date} ${block}`
}

/** Whether a session stands in a stretch; study that was not planned is noted by itself. */
function covers(entry: Stretch, session: Session): boolean {
  if (isUnplanned(session)) return false
  if ('date' in entry) return session.date === entry.date && session.block === entry.block
  return session.date >= entry.from && session.date <= entry.to
}

/** Whether a session to come was moved there after an entry was noted, or catches up what it took. */
function cameLater(session: Session, entry: Stretch, byId: ReadonlyMap<string, Session>): boolean {
  if (session.date <= entry.on) return false
  const { moves = [], why } = session
  if ((moves[moves.length - 1]?.on ?? '') >= entry.on) return true
  return why.some((reason) => {
    const lost = reason.kind === 'catch-up' ? byId.get(reason.session) : undefined
    return lost !== undefined && covers(entry, lost)
  })
}
