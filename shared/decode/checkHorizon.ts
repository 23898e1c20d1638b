import { LONGEST_HORIZON } from '../model/longestHorizon.ts'
import { addMonths, isCivilDate, toCivilDate, toDayNumber } from '../time/civilDate.ts'
import type { Fault } from './fault.ts'
import { dateOf, field, numberOf } from './look.ts'

/** Whether a profile of unknown form says how long it plans, once, and ends within the calendar. */
export function checkHorizon(profile: unknown): Fault[] {
  const months = field(profile, 'horizonMonths')
  const weeks = field(profile, 'horizonWeeks')
  if (months === undefined && weeks === undefined) {
    return [{ path: 'horizonMonths', code: 'missing' }]
  }
  if (months !== undefined && weeks !== undefined) {
    return [{ path: 'horizonWeeks', code: 'both-given', facts: { other: 'horizonMonths' } }]
  }
  const start = dateOf(field(profile, 'startDate'))
  const end = start === undefined ? undefined : horizonEnd(profile, start)
  if (end === undefined || isCivilDate(end)) return []
  const path = months === undefined ? 'horizonWeeks' : 'horizonMonths'
  return [{ path, code: 'beyond-calendar', facts: { latest: '9999-12-31' } }]
}

/** First date after the horizon; no civil date beyond the year 9999, undefined where it is unknown. */
export function horizonEnd(profile: unknown, start: string): string | undefined {
  const months = numberOf(field(profile, 'horizonMonths'))
  const weeks = numberOf(field(profile, 'horizonWeeks'))
  if (months !== undefined && months >= 1 && months <= LONGEST_HORIZON.months)
    return addMonths(start, months)
  if (weeks !== undefined && weeks >= 1 && weeks <= LONGEST_HORIZON.weeks) {
    return toCivilDate(toDayNumber(start) + weeks * 7)
  }
  return undefined
}
