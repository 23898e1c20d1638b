import type { Plan } from '../model/plan.ts'
import { type Day, dayOf } from './civil.ts'
import type { Loss } from './loss.ts'

/**
 * Bound B3 of PLANNING.md, in days: how much later than before the work can end at best. 0 where the
 * minutes offered between today and the former finish hold what is planned and what is lost; null
 * where the horizon's minutes never do.
 */
export function boundSlip(loss: Loss, before: Plan): number | null {
  const finish = lastWorkDay(before)
  if (finish === null) return 0
  const isWork = ({ kind }: { readonly kind: string }) => kind !== 'review'
  let left = 0
  for (const { session, minutes } of loss.standing) if (isWork(session)) left += minutes
  for (const { session, minutes } of loss.lost) if (isWork(session)) left += minutes
  if (left === 0) return 0
  for (const [day, minutes] of [...loss.offered].sort(([a], [b]) => a - b)) {
    left -= minutes
    if (left <= 0) return Math.max(0, day - finish)
  }
  return null
}

/** Day of the last session that is work and has been or will be studied; reviews go on after it. */
export function lastWorkDay(plan: Plan): Day | null {
  let last: Day | null = null
  for (const { kind, status, date } of plan.sessions) {
    if (kind === 'review' || status === 'missed' || status === 'skipped') continue
    last = Math.max(last ?? dayOf(date), dayOf(date))
  }
  return last
}
