import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import { addMonths } from '../time/civilDate.ts'

/** Months beyond which no wish is stretched, nor asked for in the journey: 20 years. A profile may have more. */
export const MOST_MONTHS = 240

/**
 * The least number of months in which everything in scope fits, or undefined where 20 years do not
 * suffice (the availability has ended, or there is too little of it).
 * @param planOf Plans a wish; it is called several times.
 */
export function shortestHorizon(
  profile: Profile,
  planOf: (profile: Profile) => Plan,
): number | undefined {
  const { horizonWeeks: _, ...open } = profile
  let months = Math.min(MOST_MONTHS, Math.max(24, (profile.horizonMonths ?? 0) * 2))
  for (;;) {
    const { summary } = planOf({ ...open, horizonMonths: months })
    if (summary.feasible && summary.finish !== null) {
      return monthsUntil(
        profile.startDate,
        summary.finish,
        (least) => planOf({ ...open, horizonMonths: least }).summary.feasible,
      )
    }
    if (months >= MOST_MONTHS) return undefined
    months = Math.min(MOST_MONTHS, months * 2)
  }
}

/**
 * The least number of months that is enough, looked for from those on whose end lies after `finish`: with
 * less room work may end earlier, or find none.
 */
function monthsUntil(
  startDate: string,
  finish: string,
  isEnough: (months: number) => boolean,
): number {
  let months = 1
  while (addMonths(startDate, months) <= finish) months += 1
  if (isEnough(months)) while (months > 1 && isEnough(months - 1)) months -= 1
  else while (months < MOST_MONTHS && !isEnough(months)) months += 1
  return months
}
