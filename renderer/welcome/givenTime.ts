import type { Profile } from '../../shared/model/profile.ts'
import { countOf } from '../../shared/words/durations.ts'

/** The time that a learner gives it, as it was said: `24 months`, `80 weeks`. */
export function givenTime({ horizonMonths, horizonWeeks }: Profile): string {
  return horizonMonths === undefined
    ? countOf(horizonWeeks ?? 0, 'week')
    : countOf(horizonMonths, 'month')
}
