import { useEffect, useState } from 'react'
import type { Profile } from '../../shared/model/profile.ts'
import type { Instant } from '../../shared/time/zone.ts'
import { readWallClock, type WallClock } from '../plan/wallClock.ts'

/** The present, in whole minutes since 1970 UTC: the only place of the window that reads a clock. */
export function now(): Instant {
  return Math.floor(Date.now() / 60_000)
}

/** The learner's wall clock, read again every minute. */
export function useWallClock(timeZones: Profile['timeZones']): WallClock {
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), 15_000)
    return () => clearInterval(timer)
  }, [])
  return readWallClock(timeZones, instant)
}

/** The time zone that this computer is set to. */
export function computerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
