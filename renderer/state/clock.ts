import { useEffect, useState } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import type { Instant } from '../../shared/time/zone.ts'
import { readWallClock, type WallClock } from '../plan/wallClock.ts'

/** The present, in whole minutes since 1970 UTC: the only place of the window that reads a clock. */
export function now(): Instant {
  return Math.floor(Date.now() / 60_000)
}

/** The present as ISO 8601 text in UTC, for what has to be exact to the second. */
export function nowIso(): string {
  return new Date().toISOString()
}

/** What the learner's clock on the wall shows. */
export function wallClock(timeZones: Profile['timeZones']): WallClock {
  return readWallClock(timeZones, now())
}

/** The civil date that the learner's clock on the wall shows. */
export function wallToday(timeZones: Profile['timeZones']): string {
  return toCivilDate(wallClock(timeZones).day)
}

/** The learner's wall clock, read again every quarter of a minute and when the learner comes to the window. */
export function useWallClock(timeZones: Profile['timeZones']): WallClock {
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    const look = () => setInstant(now())
    const timer = setInterval(look, 15_000)
    addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      removeEventListener('focus', look)
    }
  }, [])
  return readWallClock(timeZones, instant)
}

/** The time zone that this computer is set to. */
export function computerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
