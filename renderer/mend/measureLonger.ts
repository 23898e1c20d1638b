import type { Pattern, Profile } from '../../shared/model/profile.ts'
import { meanMinutesPerWeek } from '../hours/meanMinutesPerWeek.ts'
import { sheetsOf } from '../hours/sheet.ts'

/** How much more a way with longer blocks asks for, in minutes. */
export type Longer = {
  /** By so much the block grows that grows most. */
  readonly block: number
  /** So much more a week on average, limits not counted. */
  readonly week: number
  /** The limit of a day from then on; null where it stays. */
  readonly dayLimit: number | null
}

/** Compares the recurring hours of a profile with those of a choice that only makes blocks longer. */
export function measureLonger(
  { availability, limits }: Profile,
  changes: Partial<Profile>,
): Longer | null {
  const longer = changes.availability
  if (longer === undefined) return null
  const pairs = availability.flatMap((pattern, index) => {
    const other = longer[index]
    return other === undefined ? [] : [[pattern, other] as const]
  })
  const limit = changes.limits?.maxMinutesPerDay
  return {
    block: Math.max(0, ...pairs.flatMap(([before, after]) => growths(before, after))),
    week: Math.max(0, ...pairs.map(([a, b]) => meanMinutesPerWeek(b) - meanMinutesPerWeek(a))),
    dayLimit: limit === undefined || limit === limits.maxMinutesPerDay ? null : limit,
  }
}

function growths(before: Pattern, after: Pattern): number[] {
  const lengths = windowsOf(before)
  return windowsOf(after).map((minutes, index) => minutes - (lengths[index] ?? minutes))
}

function windowsOf(pattern: Pattern): number[] {
  return sheetsOf(pattern).flatMap(({ lanes }) => lanes.flat().map(({ minutes }) => minutes))
}
