import type { Session } from '../model/plan.ts'
import { findInTheWay } from './findInTheWay.ts'
import { findOutOfOrder } from './findOutOfOrder.ts'
import { findOverLimit } from './findOverLimit.ts'
import { type Ground, type Stand, standOf } from './ground.ts'
import type { Broken } from './types.ts'

/**
 * What a change breaks: every rule that does not hold for the changed sessions now and held before.
 * @param after   The plan's sessions after the change.
 * @param changed Ids of the sessions that the change put somewhere.
 */
export function findBroken(
  ground: Ground,
  after: readonly Session[],
  changed: readonly string[],
): Broken[] {
  const before = new Set(rulesBroken(ground, ground.setting.plan.sessions, changed).map(nameOf))
  return rulesBroken(ground, after, changed).filter((broken) => !before.has(nameOf(broken)))
}

function rulesBroken(
  ground: Ground,
  sessions: readonly Session[],
  changed: readonly string[],
): Broken[] {
  const stands = standAll(ground, sessions)
  return stands
    .filter(({ session }) => changed.includes(session.id))
    .flatMap((stand) => [
      ...findInTheWay(ground, stands, stand),
      ...findOutOfOrder(ground, stands, stand).map(({ broken }) => broken),
      ...findOverLimit(ground, stands, stand),
    ])
}

/** All sessions where they stand, in order of time. */
export function standAll(ground: Ground, sessions: readonly Session[]): Stand[] {
  return sessions
    .map((session) => standOf(ground, session))
    .sort((a, b) => a.from - b.from || (a.session.id < b.session.id ? -1 : 1))
}

/** Two broken rules are the same when they speak of the same things; the figures may differ. */
function nameOf(broken: Broken): string {
  const other = 'other' in broken ? broken.other : 'item' in broken ? broken.item : ''
  return `${broken.kind} ${broken.session} ${other}`
}
