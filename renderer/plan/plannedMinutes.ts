import type { DayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from './planIndex.ts'

/**
 * Minutes of all that is or was to be studied on the days `[from, until)`; what was missed or skipped
 * stands elsewhere, or nowhere.
 */
export function plannedMinutes(index: PlanIndex, from: DayNumber, until: DayNumber): number {
  let minutes = 0
  for (let day = from; day < until; day += 1) {
    for (const session of index.sessions.get(day) ?? []) {
      if (session.status !== 'missed' && session.status !== 'skipped') minutes += session.minutes
    }
  }
  return minutes
}
