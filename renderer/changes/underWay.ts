import type { PlannerDocument } from '../../shared/document/document.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'

/** Whether a plan has days behind it that must not be planned away. */
export function isUnderWay(plan: Plan, today: string): boolean {
  return plan.sessions.some(({ date, status }) => date <= today || status !== 'planned')
}

/**
 * What a change of hours has to keep of the accepted plan; null where nothing has happened yet.
 * @param today Civil date on the learner's wall.
 */
export function findUnderWay(
  { plan, lockedDays, settings }: PlannerDocument,
  today: string,
  how: UnderWay['how'],
): UnderWay | null {
  if (plan === null || !isUnderWay(plan, today)) return null
  return { plan, today, freezeDays: settings.freezeDays, closedDays: lockedDays, how }
}
