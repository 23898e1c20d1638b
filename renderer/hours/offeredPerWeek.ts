import { offerSlots } from '../../shared/availability/offerSlots.ts'
import type { Limits, Pattern, Profile } from '../../shared/model/profile.ts'

/** Weeks over which alternating weeks and cycles even out well enough. */
const WEEKS = 16

/** Minutes a week that the learner's limits leave of a pattern, on average, and what they take away. */
export type Offered = {
  readonly minutes: number
  /** In windows shorter than the shortest session. */
  readonly tooShort: number
  /** Above the most minutes a day. */
  readonly overDay: number
  /** On days that are kept free. */
  readonly onRestDays: number
}

/** What the learner's limits leave of a pattern, week by week. Exceptions are not counted. */
export function offeredPerWeek(profile: Profile, pattern: Pattern): Offered {
  const { minSessionMin, maxMinutesPerDay } = profile.limits
  const whole = perWeek(profile, pattern, { minSessionMin: 1 })
  const long = perWeek(profile, pattern, { minSessionMin })
  const capped = perWeek(profile, pattern, { minSessionMin, maxMinutesPerDay })
  const minutes = perWeek(profile, pattern, profile.limits)
  return {
    minutes,
    tooShort: whole - long,
    overDay: long - capped,
    onRestDays: capped - minutes,
  }
}

function perWeek(profile: Profile, pattern: Pattern, limits: Limits): number {
  const { horizonMonths: _, ...rest } = profile
  const alone: Profile = {
    ...rest,
    horizonWeeks: WEEKS,
    availability: [{ ...pattern, from: profile.startDate, to: null }],
    exceptions: [],
    limits,
  }
  const minutes = offerSlots(alone).reduce((sum, { from, until }) => sum + until - from, 0)
  return Math.round(minutes / WEEKS)
}
