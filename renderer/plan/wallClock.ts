import type { Profile } from '../../shared/model/profile.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { type Instant, offsetAt } from '../../shared/time/zone.ts'

/** What the learner's clock on the wall shows. */
export type WallClock = { readonly day: DayNumber; readonly minuteOfDay: number }

/** The wall clock at an instant (minutes since 1970 UTC), in the zone that the profile gives its date. */
export function readWallClock(timeZones: Profile['timeZones'], at: Instant): WallClock {
  let clock = wallClockIn(timeZones[0]?.zone ?? 'UTC', at)
  for (const { from, zone } of timeZones.slice(1)) {
    const later = wallClockIn(zone, at)
    if (later.day >= toDayNumber(from)) clock = later
  }
  return clock
}

function wallClockIn(zone: string, at: Instant): WallClock {
  const wall = Math.floor(at) + offsetAt(zone, at)
  const day = Math.floor(wall / 1440)
  return { day, minuteOfDay: wall - day * 1440 }
}
