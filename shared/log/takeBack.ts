import type { Plan, Session } from '../model/plan.ts'
import { isUnplanned } from './addUnplanned.ts'

/**
 * Takes back what was logged about sessions: they are planned again, where they stand, and a session
 * that only the log had added goes. Sessions that the plan does not have are passed over.
 * @returns the very same plan where nothing had been logged about them.
 */
export function takeBack(plan: Plan, ids: readonly string[]): Plan {
  const meant = new Set(ids)
  const isMeant = ({ id, status }: Session) => meant.has(id) && status !== 'planned'
  if (!plan.sessions.some(isMeant)) return plan
  const sessions = plan.sessions
    .filter((session) => !isMeant(session) || !isUnplanned(session))
    .map((session) => (isMeant(session) ? asPlanned(session) : session))
  return { ...plan, sessions }
}

function asPlanned(session: Session): Session {
  const { actualMinutes: _actual, recall: _recall, ...rest } = session
  return { ...rest, status: 'planned' }
}
