import type { Slot } from '../availability/slot.ts'
import type { Plan } from '../model/plan.ts'
import type { Limits } from '../model/profile.ts'
import { type DayNumber, mondayOf, toDayNumber } from '../time/civilDate.ts'

/**
 * Takes away the days that would break the limits on study days together with those before: a changed
 * life may choose other rest days than the days already studied had counted on.
 * @param slots Slots to come, in order of time; today, where something is planned on it, is a study day.
 */
export function keepRest(
  slots: readonly Slot[],
  plan: Plan,
  limits: Limits,
  today: DayNumber,
): Slot[] {
  const mostInWeek = 7 - (limits.minRestDaysPerWeek ?? 0)
  const longestRun = limits.maxConsecutiveStudyDays ?? Number.POSITIVE_INFINITY
  const studied = new Set<DayNumber>()
  for (const { date, status } of plan.sessions) {
    const day = toDayNumber(date)
    if (day <= today && status !== 'missed' && status !== 'skipped') studied.add(day)
  }
  const isAllowed = (day: DayNumber) => {
    let inWeek = 0
    for (let other = mondayOf(day); other < day; other += 1) if (studied.has(other)) inWeek += 1
    let run = 0
    while (run < longestRun && run < 366 && studied.has(day - 1 - run)) run += 1
    return inWeek < mostInWeek && run < longestRun
  }
  const barred = new Set<DayNumber>()
  for (const day of new Set(slots.map((slot) => slot.day).sort((a, b) => a - b))) {
    if (isAllowed(day)) studied.add(day)
    else barred.add(day)
  }
  return slots.filter((slot) => !barred.has(slot.day))
}
