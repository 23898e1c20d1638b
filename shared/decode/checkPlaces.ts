import { toHorizon } from '../availability/horizon.ts'
import type { Plan, Session } from '../model/plan.ts'
import { toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toMinuteOfDay } from '../time/clockTime.ts'
import { offsetAt } from '../time/zone.ts'
import type { Fault } from './fault.ts'
import { listFaults } from './listFaults.ts'

/** A session and its time `[from, until)`, in minutes since 1970 UTC. */
type Placed = {
  readonly session: Session
  readonly path: string
  readonly from: number
  readonly until: number
}

/**
 * Whether the sessions of a plan that are still planned can all be held: none begins after the horizon,
 * and no two in one zone take the same minutes. No command writes such a plan; what happened may lie as
 * it likes, a changed start leaves what came before it where it was, and on the day of a move between
 * zones two days meet. How well a plan keeps its hours is the scorecard's to say.
 * @returns one fault a session, in the order of the paths.
 */
export function checkPlaces(plan: Plan): Fault[] {
  const { startDate: first } = plan.profile
  const { until } = toHorizon(plan.profile)
  const last = toCivilDate(until - 1)
  const planned = plan.sessions.flatMap((session, index) =>
    session.status === 'planned' ? [place(session, `sessions.${index}`)] : [],
  )
  const outside = planned.flatMap(({ session, path }): Fault[] =>
    // A window of the last day may run past midnight.
    toDayNumber(session.date) <= until
      ? []
      : [{ path: `${path}.date`, code: 'outside-plan', facts: { first, last } }],
  )
  return listFaults([...outside, ...findOverlaps(planned)])
}

/** Overlaps in order of time; the fault stands at the session that begins later. */
function findOverlaps(planned: readonly Placed[]): Fault[] {
  const faults: Fault[] = []
  const reaching = new Map<string, Placed>()
  for (const next of [...planned].sort((a, b) => a.from - b.from)) {
    const { zone } = next.session
    const known = reaching.get(zone)
    if (known !== undefined && next.from < known.until) {
      const facts = { id: known.session.id }
      faults.push({ path: `${next.path}.start`, code: 'overlapping-session', facts })
    }
    if (known === undefined || next.until > known.until) reaching.set(zone, next)
  }
  return faults
}

function place(session: Session, path: string): Placed {
  const wall = toDayNumber(session.date) * MINUTES_PER_DAY + toMinuteOfDay(session.start)
  const near = wall - offsetAt(session.zone, wall)
  const from = wall - offsetAt(session.zone, near)
  return { session, path, from, until: from + session.minutes }
}
