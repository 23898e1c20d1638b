import type { Baseline } from '../document/takeBaseline.ts'
import type { Plan } from '../model/plan.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { firstDateOf, wasAccepted } from './deriveBaseline.ts'

const DAYS_PER_WEEK = 7

/**
 * Minutes that should be done by now: the baseline's weeks that are over, and of the present week as
 * large a part as the accepted sessions up to now are of the week's. Skipped sessions are no longer due.
 * @param today Civil date. Sessions of today are due as soon as something is noted of them.
 */
export function measureDue(plan: Plan, baseline: Baseline, today: string): number {
  const present = mondayOf(toDayNumber(today))
  const monday = toCivilDate(present)
  let inWeek = 0
  let passed = 0
  let skipped = 0
  for (const session of plan.sessions) {
    const date = firstDateOf(session)
    const isPast = date < today || (date === today && session.status !== 'planned')
    if (session.status === 'skipped' && isPast && wasAccepted(session)) skipped += session.minutes
    if (!wasAccepted(session) || mondayOf(toDayNumber(date)) !== present) continue
    inWeek += session.minutes
    if (isPast) passed += session.minutes
  }
  const share = inWeek > 0 ? passed / inWeek : (toDayNumber(today) - present) / DAYS_PER_WEEK
  const due = baseline.weeks.reduce((sum, week) => {
    if (week.monday > monday) return sum
    return sum + (week.monday < monday ? week.minutes : week.minutes * share)
  }, 0)
  return Math.max(0, Math.round(due - skipped))
}
