import type { PlannerDocument } from '../../shared/document/document.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { MINUTES_PER_DAY, toClockTime } from '../../shared/time/clockTime.ts'
import { selectRoadmap } from '../state/selectors.ts'

/** What is caught up today begins with the next quarter of an hour that is at least so many minutes away. */
const LEAST_WAIT = 5
const QUARTER = 15

/**
 * What a change of the accepted plan starts from.
 * @param today Civil date on the learner's wall.
 * @param now   Clock time from which that day is still to come; null where it is over.
 */
export function mendInput(
  document: PlannerDocument,
  today: string,
  now: string | null,
): RepairInput | null {
  const { plan, lockedDays, settings } = document
  if (plan === null) return null
  return {
    roadmap: selectRoadmap({ document }),
    plan,
    profile: plan.profile,
    busy: [],
    today,
    ...(now !== null && { now }),
    freezeDays: settings.freezeDays,
    closedDays: lockedDays,
  }
}

/** The clock time from which a mend uses the day, the same for a quarter of an hour; null at its end. */
export function usableFrom(minuteOfDay: number): string | null {
  const from = Math.ceil((minuteOfDay + LEAST_WAIT) / QUARTER) * QUARTER
  return from < MINUTES_PER_DAY ? toClockTime(from) : null
}
