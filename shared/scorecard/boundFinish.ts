import type { Profile } from '../model/profile.ts'
import type { Capacity } from './capacity.ts'
import { type Day, dateOf } from './civil.ts'
import { type Busy, computeOffer } from './offer.ts'
import { chooseStudyDays } from './restDays.ts'

/**
 * Bound B1 of PLANNING.md: the first day t with C(t) ≥ W; null when the offer never suffices.
 * @param work Minutes of work W.
 */
export function boundFinish(capacity: Capacity, work: number): Day | null {
  const index = capacity.upTo.findIndex((minutes) => minutes >= work)
  return index < 0 ? null : capacity.firstDay + index
}

/**
 * The date before which no plan of `work` minutes can end for a profile that studies as fast as
 * its hours allow; null when its horizon's hours never suffice. Weekly bands are not looked at.
 */
export function earliestFinish(
  profile: Profile,
  work: number,
  busy: readonly Busy[] = [],
): string | null {
  const offer = computeOffer(profile, busy)
  const { upTo } = chooseStudyDays(offer.minutes, offer.firstDay, profile.limits)
  const day = boundFinish({ firstDay: offer.firstDay, upTo }, work)
  return day === null ? null : dateOf(day)
}
