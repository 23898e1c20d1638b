import { type DayNumber, mondayOf, toCivilDate } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from '../plan/planIndex.ts'
import { calendarWords } from '../words/calendar.ts'
import { type CalendarMode, periodOf } from './mode.ts'

/** Where in the plan the period shown around a day lies: its week, its weeks or its month, of how many. */
export function describePlace(
  { from, until }: Pick<PlanIndex, 'from' | 'until'>,
  mode: CalendarMode,
  day: DayNumber,
): string {
  const inMonths = mode === 'month'
  const placeOf = (other: DayNumber) =>
    inMonths ? monthOf(other) - monthOf(from) + 1 : (mondayOf(other) - mondayOf(from)) / 7 + 1
  const count = placeOf(until - 1)
  if (mode === 'year') return calendarWords.weeks(count)
  const period = periodOf(mode, day)
  const first = placeOf(period.from)
  const last = placeOf(period.until - 1)
  if (last < 1) return calendarWords.beforePlan
  if (first > count) return calendarWords.afterPlan
  if (inMonths) return calendarWords.monthOfPlan(first, count)
  const [one, other] = [Math.max(1, first), Math.min(count, last)]
  return one === other
    ? calendarWords.weekOfPlan(one, count)
    : calendarWords.weeksOfPlan(one, other, count)
}

function monthOf(day: DayNumber): number {
  const [year = 0, month = 0] = toCivilDate(day).split('-').map(Number)
  return year * 12 + month
}
