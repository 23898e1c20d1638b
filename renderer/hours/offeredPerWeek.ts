import { offerSlots } from '../../shared/availability/offerSlots.ts'
import type { Pattern, Profile } from '../../shared/model/profile.ts'

/** Weeks over which alternating weeks and cycles even out well enough. */
const WEEKS = 16

/** Minutes a week that are left of a pattern within the learner's limits, on average. */
export function offeredPerWeek(profile: Profile, pattern: Pattern): number {
  const { horizonMonths: _, ...rest } = profile
  const alone: Profile = {
    ...rest,
    horizonWeeks: WEEKS,
    availability: [{ ...pattern, from: profile.startDate, to: null }],
    exceptions: [],
  }
  const minutes = offerSlots(alone).reduce((sum, { from, until }) => sum + until - from, 0)
  return Math.round(minutes / WEEKS)
}
