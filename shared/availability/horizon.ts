import { LONGEST_HORIZON } from '../model/longestHorizon.ts'
import type { Profile } from '../model/profile.ts'
import { addMonths, type DayNumber, toDayNumber } from '../time/civilDate.ts'

/** The planning range `[from, until)` of a profile, in day numbers. */
export type Horizon = { readonly from: DayNumber; readonly until: DayNumber }

/** The planning range of a profile: `horizonMonths` or `horizonWeeks` from `startDate`, end exclusive. */
export function toHorizon(profile: Profile): Horizon {
  const from = toDayNumber(profile.startDate)
  const until =
    profile.horizonMonths === undefined
      ? from + (profile.horizonWeeks ?? 0) * 7
      : toDayNumber(addMonths(profile.startDate, profile.horizonMonths))
  return { from, until }
}

/** Whether nothing of a profile's planning range is left: it ends before a day or with the day before it. */
export function isOver(profile: Profile, today: DayNumber): boolean {
  return toHorizon(profile).until <= today
}

/** Whether a horizon, in months or in weeks, is no longer than a profile may ask for. */
export function isHorizonAllowed({
  horizonMonths = 0,
  horizonWeeks = 0,
}: Pick<Profile, 'horizonMonths' | 'horizonWeeks'>): boolean {
  return horizonMonths <= LONGEST_HORIZON.months && horizonWeeks <= LONGEST_HORIZON.weeks
}
