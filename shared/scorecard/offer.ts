import type { Block } from '../model/civil.ts'
import type { Profile } from '../model/profile.ts'
import { type Day, dayOf, minuteOf, monthsAfter } from './civil.ts'
import {
  type Clock,
  endBeforeChange,
  type Instant,
  instantsAt,
  MINUTES_A_DAY,
  readClock,
} from './clock.ts'
import { windowsOn, zoneOn } from './template.ts'

/** Time that is taken already: `[from, until)` in instants (minutes since 1970 UTC). */
export type Busy = { readonly from: Instant; readonly until: Instant }

/** Time that a profile offers: `[from, until)`, a window or what busy time leaves of it. */
export type Offered = {
  readonly from: Instant
  readonly until: Instant
  /** The date on which the window starts: limits and rest days count it there. */
  readonly day: Day
  readonly block: Block
  readonly zone: string
}

/** Everything that a profile offers within its horizon, before rest days are chosen. */
export type Offer = {
  /** The horizon `[firstDay, endDay)`. */
  readonly firstDay: Day
  readonly endDay: Day
  /** In order of time. Windows may overlap where a move or a run past midnight makes them. */
  readonly windows: readonly Offered[]
  /** Minutes of each day from `firstDay` on: time counted once, and none above the day's limit. */
  readonly minutes: readonly number[]
  readonly clocks: ReadonlyMap<string, Clock>
}

const DEFAULT_MONTHS = 24

/**
 * Offered time of a profile (PLANNING.md, "Windows"; CONTRACT.md, "Profile"): windows after
 * exceptions, minus busy time. A window whose start does not exist or happens twice is not offered;
 * one in which the clocks change ends before the change. It belongs to the day on which it starts.
 */
export function computeOffer(profile: Profile, busy: readonly Busy[] = []): Offer {
  const firstDay = dayOf(profile.startDate)
  const endDay =
    profile.horizonWeeks === undefined
      ? monthsAfter(profile.startDate, profile.horizonMonths ?? DEFAULT_MONTHS)
      : firstDay + profile.horizonWeeks * 7
  const clocks = readClocks(profile, firstDay, endDay)
  const taken = [...busy].sort((a, b) => a.from - b.from)
  const windows: Offered[] = []
  for (let day = firstDay; day < endDay; day++) {
    const zone = zoneOn(profile, day)
    const clock = clocks.get(zone)
    if (!clock) continue
    for (const { block, start, minutes } of windowsOn(profile, day)) {
      const starts = instantsAt(clock, day * MINUTES_A_DAY + minuteOf(start))
      const from = starts[0]
      if (from === undefined || starts.length > 1) continue
      const until = endBeforeChange(clock, from, from + minutes)
      for (const free of withoutBusy(from, until, taken))
        windows.push({ ...free, day, block, zone })
    }
  }
  windows.sort((a, b) => a.from - b.from || a.until - b.until)
  const limit = profile.limits.maxMinutesPerDay ?? MINUTES_A_DAY
  return { firstDay, endDay, windows, minutes: sumDays(windows, firstDay, endDay, limit), clocks }
}

function readClocks(profile: Profile, firstDay: Day, endDay: Day): Map<string, Clock> {
  const clocks = new Map<string, Clock>()
  for (const { zone } of profile.timeZones) {
    if (clocks.has(zone)) continue
    clocks.set(zone, readClock(zone, (firstDay - 2) * MINUTES_A_DAY, (endDay + 2) * MINUTES_A_DAY))
  }
  return clocks
}

function withoutBusy(from: Instant, until: Instant, taken: readonly Busy[]): Busy[] {
  const free: Busy[] = []
  let at = from
  for (const one of taken) {
    if (one.from >= until) break
    if (one.from > at) free.push({ from: at, until: one.from })
    at = Math.max(at, one.until)
  }
  if (at < until) free.push({ from: at, until })
  return free
}

function sumDays(windows: readonly Offered[], firstDay: Day, endDay: Day, limit: number): number[] {
  const minutes = new Array<number>(endDay - firstDay).fill(0)
  let counted = Number.NEGATIVE_INFINITY
  for (const { from, until, day } of windows) {
    const fresh = Math.max(0, until - Math.max(from, counted))
    counted = Math.max(counted, until)
    const index = day - firstDay
    minutes[index] = Math.min(limit, (minutes[index] ?? 0) + fresh)
  }
  return minutes
}
