import { WEEKDAYS, type Weekday } from '../../shared/model/civil.ts'
import type { StudyWindow } from '../../shared/model/profile.ts'

/** Windows by weekday: what one week of hours consists of. */
export type WeekHours = Readonly<Partial<Record<Weekday, readonly StudyWindow[]>>>

/** A week to start from. `routine` is the roadmap's own daily routine. */
export type PresetId = 'routine' | 'evenings' | 'full-days' | 'mornings'

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

function window(block: StudyWindow['block'], start: string, minutes: number): StudyWindow {
  return { block, start, minutes }
}

function week(
  workday: readonly StudyWindow[],
  sat: readonly StudyWindow[],
  sun: readonly StudyWindow[],
): WeekHours {
  const days: Partial<Record<Weekday, readonly StudyWindow[]>> = {}
  for (const day of WORKDAYS) days[day] = workday
  days.sat = sat
  days.sun = sun
  return days
}

/** The weeks offered as a start, by id. Each keeps a day free, so that no limit takes hours away. */
export const PRESETS: Readonly<Record<PresetId, WeekHours>> = {
  routine: week(
    [
      window('morning', '07:00', 90),
      window('afternoon', '14:00', 150),
      window('evening', '20:00', 60),
    ],
    [window('weekend', '09:00', 180), window('weekend', '13:30', 180)],
    [],
  ),
  evenings: {
    ...week(
      [window('evening', '19:00', 150)],
      [window('weekend', '09:00', 180), window('weekend', '13:30', 150)],
      [window('weekend', '09:30', 150)],
    ),
    fri: [],
  },
  'full-days': week(
    [
      window('morning', '08:30', 120),
      window('morning', '10:45', 90),
      window('afternoon', '13:30', 180),
    ],
    [window('weekend', '09:30', 180)],
    [],
  ),
  mornings: week([window('morning', '05:30', 120)], [window('weekend', '07:00', 300)], []),
}

/** Minutes that a week offers, limits not counted. */
export function minutesOfWeek(days: WeekHours): number {
  return WEEKDAYS.flatMap((day) => days[day] ?? []).reduce((sum, { minutes }) => sum + minutes, 0)
}
