import { foresee } from './foresee.ts'
import type { FinishDates, Followed, ForecastInput } from './types.ts'

/** When learners usually come to the end of a plan, and what that stands on. */
export type Expectation = FinishDates &
  Followed & {
    /** Share of a planned hour that gets done in a usual week; 1 is the plan. */
    readonly shareDone: number
  }

/**
 * The dates of `forecast` alone, for a plan that is not accepted yet: without levers, in a part of the time.
 * @param input `today` is a civil date, and of one `seed` comes one answer.
 */
export function expectFinish(input: Omit<ForecastInput, 'baseline'>): Expectation {
  const { now, followedUntil, learner } = foresee(input)
  return { ...now, followedUntil, shareDone: learner.level }
}
