import { windowsByDay } from '../../shared/availability/windowsByDay.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'

/** A date on which an exception holds: nothing is offered (`off`), or other hours are. */
export type ChangedDay = { readonly kind: 'off' | 'other-hours'; readonly reason: string | null }

/** The dates of a profile's exceptions within `[from, until)`, for marking them in calendars. */
export function findChangedDays(
  profile: Profile,
  from: DayNumber,
  until: DayNumber,
): ReadonlyMap<DayNumber, ChangedDay> {
  const windowsOn = windowsByDay(profile)
  const changed = new Map<DayNumber, ChangedDay>()
  for (const exception of profile.exceptions) {
    const last = Math.min(toDayNumber(exception.to), until - 1)
    for (let day = Math.max(toDayNumber(exception.from), from); day <= last; day += 1) {
      const kind = windowsOn(day).length === 0 ? 'off' : 'other-hours'
      changed.set(day, { kind, reason: exception.reason ?? null })
    }
  }
  return changed
}
