import type { Plan } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { weekdayDate } from '../words/dates.ts'
import { logWords } from '../words/log.ts'

/**
 * Where the work that a session lost is caught up, or that other sessions hold it already.
 * @param today Civil date; dates of another year say theirs.
 */
export function describeCatchUps(plan: Plan, id: string, today: string): string {
  const taking = plan.sessions.filter(
    ({ status, why }) =>
      status !== 'missed' &&
      why.some((reason) => reason.kind === 'catch-up' && reason.session === id),
  )
  if (taking.length === 0) return logWords.covered
  const times = taking.map(({ date, start }) =>
    logWords.caughtUpOn(weekdayDate(toDayNumber(date), toDayNumber(today)), start),
  )
  return logWords.caughtUp(new Intl.ListFormat('en-GB').format(times))
}
