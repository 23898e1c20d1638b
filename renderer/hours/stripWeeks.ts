import { toHorizon } from '../../shared/availability/horizon.ts'
import { windowsByDay } from '../../shared/availability/windowsByDay.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'
import { findChangedDays } from '../plan/changedDays.ts'

/** One week of the horizon as the strip shows it. */
export type StripWeek = {
  readonly monday: DayNumber
  /** Minutes wished for, limits not counted. */
  readonly minutes: number
  /** Days on which an exception holds. */
  readonly changedDays: number
  /** 0 without hours, else 1 to 4: quarters of the fullest week. */
  readonly depth: number
}

/** Every week that the horizon touches, in order. */
export function stripWeeks(profile: Profile): StripWeek[] {
  const { from, until } = toHorizon(profile)
  const windowsOn = windowsByDay(profile)
  const changed = findChangedDays(profile, from, until)
  const weeks: Omit<StripWeek, 'depth'>[] = []
  for (let monday = mondayOf(from); monday < until; monday += 7) {
    let minutes = 0
    let changedDays = 0
    for (let day = Math.max(monday, from); day < Math.min(monday + 7, until); day += 1) {
      for (const window of windowsOn(day)) minutes += window.minutes
      if (changed.has(day)) changedDays += 1
    }
    weeks.push({ monday, minutes, changedDays })
  }
  const most = weeks.reduce((fullest, { minutes }) => Math.max(fullest, minutes), 1)
  return weeks.map((week) => ({ ...week, depth: Math.ceil((week.minutes / most) * 4) }))
}
