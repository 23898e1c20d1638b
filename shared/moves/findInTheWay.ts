import { toHorizon } from '../availability/horizon.ts'
import { toCivilDate } from '../time/civilDate.ts'
import type { Ground, Stand } from './ground.ts'
import type { Broken } from './types.ts'

/**
 * What stands in the way of a session at its time: that it is over, a locked day, the plan's end,
 * another session, a commitment, or hours that are not offered. Limits are no matter of it.
 */
export function findInTheWay(ground: Ground, stands: readonly Stand[], stand: Stand): Broken[] {
  const { setting, now, windows } = ground
  const { id, date } = stand.session
  const broken: Broken[] = []
  const horizon = toHorizon(setting.plan.profile)
  if (stand.from < now) broken.push({ kind: 'past', session: id })
  if (stand.day >= horizon.until) {
    broken.push({ kind: 'horizon', session: id, last: toCivilDate(horizon.until - 1) })
  }
  if (setting.lockedDays.includes(date)) broken.push({ kind: 'locked', session: id, date })
  for (const other of findColliding(stands, stand)) {
    broken.push({ kind: 'collision', session: id, other: other.session.id })
  }
  const isBusy = setting.busy.some(({ from, until }) => from < stand.until && until > stand.from)
  if (isBusy) broken.push({ kind: 'busy', session: id })
  // Windows that meet are one stretch for somebody who looks at the clock.
  let covered = stand.from
  for (const { from, until } of windows) if (from <= covered) covered = Math.max(covered, until)
  if (covered < stand.until) broken.push({ kind: 'outside', session: id })
  return broken
}

/** Other sessions that take time of the same stretch; a missed or skipped one takes none. */
export function findColliding(stands: readonly Stand[], stand: Stand): Stand[] {
  return stands.filter(
    ({ session, from, until }) =>
      session.id !== stand.session.id &&
      session.status !== 'missed' &&
      session.status !== 'skipped' &&
      from < stand.until &&
      until > stand.from,
  )
}
