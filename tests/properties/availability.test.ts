import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { DEFAULT_MIN_SESSION, offerSlots } from '../../shared/availability/offerSlots.ts'
import type { BusyInterval, Slot } from '../../shared/availability/slot.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { WEEKDAYS } from '../../shared/model/civil.ts'
import type { Exception, Pattern, Profile, StudyWindow } from '../../shared/model/profile.ts'
import { arbitraryBusy, arbitraryNights, arbitraryProfile } from '../builders/arbitraryProfile.ts'

const SEED = { seed: 20270301 }
const profiles = arbitraryProfile({ phases: ['p1'], known: [], weeks: 4 })
const nights = arbitraryNights(['p1'])
const lives = profiles.chain((profile) => fc.tuple(fc.constant(profile), arbitraryBusy(profile)))

describe('generated profiles', () => {
  it('are profiles that a file could hold, apart from windows that meet past midnight', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const decoded = decodeProfile(profile)
        const faults = decoded.ok ? [] : decoded.error
        const serious = faults.filter(
          ({ code }) => code !== 'overlapping-windows' && code !== 'no-hours',
        )
        expect(serious).toEqual([])
      }),
      { ...SEED, numRuns: 100 },
    )
  })
})

describe('offered slots', () => {
  it('are disjoint, in order of time and none shorter than the shortest session', () => {
    fc.assert(
      fc.property(lives, ([profile, busy]) => {
        const slots = offerSlots(profile, busy)
        const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
        slots.forEach((slot, index) => {
          expect(slot.until - slot.from).toBeGreaterThanOrEqual(smallest)
          expect(slot.from).toBeGreaterThanOrEqual(slots[index - 1]?.until ?? slot.from)
        })
      }),
      { ...SEED, numRuns: 200 },
    )
  })

  it('start and end at clock times that the wall shows once, also in nights when the clock changes', () => {
    const everyone = fc.oneof(fc.tuple(nights, fc.constant([])), lives)
    fc.assert(
      fc.property(everyone, ([profile, busy]) => {
        for (const slot of offerSlots(profile, busy)) {
          expect(wallInstants(slot.from + slot.offset, slot.zone)).toEqual([slot.from])
          const last = slot.until - 1
          expect(wallInstants(last + slot.offset, slot.zone)).toEqual([last])
        }
      }),
      { ...SEED, numRuns: 80 },
    )
  })

  it('are, minute by minute, what an examiner with Temporal finds where no limit holds', () => {
    const unlimited = lives.map(([profile, busy]): [Profile, BusyInterval[]] => [
      { ...profile, limits: { minSessionMin: 5 } },
      busy,
    ])
    fc.assert(
      fc.property(unlimited, ([profile, busy]) => {
        expect(minutesOf(offerSlots(profile, busy))).toEqual(examine(profile, busy))
      }),
      { ...SEED, numRuns: 50 },
    )
  })

  it('are what the examiner finds in nights when the clock changes', () => {
    fc.assert(
      fc.property(nights, (profile) => {
        expect(minutesOf(offerSlots(profile))).toEqual(examine(profile, []))
      }),
      { ...SEED, numRuns: 60 },
    )
  })

  it('keep the limits on minutes a day, rest days and runs of study days', () => {
    fc.assert(
      fc.property(lives, ([profile, busy]) => {
        const { maxMinutesPerDay, minRestDaysPerWeek, maxConsecutiveStudyDays } = profile.limits
        const days = new Map<number, number>()
        for (const { day, from, until } of offerSlots(profile, busy)) {
          days.set(day, (days.get(day) ?? 0) + until - from)
        }
        for (const minutes of days.values()) {
          expect(minutes).toBeLessThanOrEqual(maxMinutesPerDay ?? 1440)
        }
        const first = Temporal.PlainDate.from(profile.startDate)
        const epochDay = first.since('1970-01-01').days
        let run = 0
        let inWeek = 0
        for (let index = 0; index < (profile.horizonWeeks ?? 0) * 7; index += 1) {
          if (first.add({ days: index }).dayOfWeek === 1) inWeek = 0
          const studies = days.has(epochDay + index)
          run = studies ? run + 1 : 0
          inWeek += studies ? 1 : 0
          expect(run).toBeLessThanOrEqual(maxConsecutiveStudyDays ?? run)
          expect(inWeek).toBeLessThanOrEqual(7 - (minRestDaysPerWeek ?? 0))
        }
      }),
      { ...SEED, numRuns: 200 },
    )
  })
})

function minutesOf(slots: readonly Slot[]): number[] {
  return slots.flatMap(({ from, until }) => range(from, until))
}

function range(from: number, until: number): number[] {
  return Array.from({ length: Math.max(0, until - from) }, (_, index) => from + index)
}

/** The instants (minutes) at which the wall of `zone` shows a moment, given in minutes of wall time. */
function wallInstants(wall: number, zone: string): number[] {
  const moment = new Temporal.PlainDateTime(1970, 1, 1).add({ minutes: wall })
  const both = (['earlier', 'later'] as const).map((disambiguation) =>
    moment.toZonedDateTime(zone, { disambiguation }),
  )
  const shown = both.filter((candidate) => candidate.toPlainDateTime().equals(moment))
  return [...new Set(shown.map((candidate) => candidate.epochMilliseconds / 60_000))]
}

/** Free minutes by the words of the contract, found without the code that is tested. */
function examine(profile: Profile, busy: readonly BusyInterval[]): number[] {
  const first = Temporal.PlainDate.from(profile.startDate)
  const stretches: (readonly [number, number])[] = []
  for (let index = 0; index < (profile.horizonWeeks ?? 0) * 7; index += 1) {
    const date = first.add({ days: index })
    const zone = profile.timeZones.filter(({ from }) => from <= date.toString()).pop()?.zone ?? ''
    for (const window of windowsOn(profile, date)) {
      const wall = date.since('1970-01-01').days * 1440 + minuteOf(window.start)
      const starts = wallInstants(wall, zone)
      if (starts.length !== 1) continue
      const from = starts[0] ?? 0
      let until = from
      // A window ends where the clock jumps or begins to show what it will show again; windows and
      // clock changes lie on whole five minutes.
      while (until < from + window.minutes) {
        const shown = wallInstants(wall + until - from, zone)
        if (shown.length !== 1 || shown[0] !== until) break
        until += 5
      }
      stretches.push([from, until])
    }
  }
  return freeMinutes(stretches, busy)
}

/** Minutes in stretches of at least five, where each earlier one wins and commitments are cut out. */
function freeMinutes(
  stretches: readonly (readonly [number, number])[],
  busy: readonly BusyInterval[],
): number[] {
  const found: number[] = []
  let taken = Number.NEGATIVE_INFINITY
  for (const [from, until] of [...stretches].sort((a, b) => a[0] - b[0])) {
    let run: number[] = []
    for (const minute of [...range(Math.max(from, taken), until), undefined]) {
      const isFree =
        minute !== undefined && !busy.some((one) => minute >= one.from && minute < one.until)
      if (isFree) run.push(minute)
      else {
        if (run.length >= 5) found.push(...run)
        run = []
      }
    }
    taken = Math.max(taken, until)
  }
  return found
}

function minuteOf(time: string): number {
  const { hour, minute } = Temporal.PlainTime.from(time)
  return hour * 60 + minute
}

function windowsOn(profile: Profile, date: Temporal.PlainDate): readonly StudyWindow[] {
  const holds = (entry: Pattern | Exception) =>
    entry.from <= date.toString() && (entry.to === null || date.toString() <= entry.to)
  const weekday = WEEKDAYS[date.dayOfWeek - 1] ?? 'mon'
  const exception = profile.exceptions.filter(holds).pop()
  if (exception !== undefined) {
    if (exception.capacity === 'none') return []
    return (exception.days ?? WEEKDAYS).includes(weekday) ? exception.windows : []
  }
  const pattern = profile.availability.filter(holds).pop()
  if (pattern === undefined) return []
  if (pattern.type === 'weekly') return pattern.days[weekday] ?? []
  const since = (anchor: string) => date.since(anchor).days
  if (pattern.type === 'cycle') {
    return pattern.dayWindows.at(since(pattern.anchorDate) % pattern.cycleLengthDays) ?? []
  }
  const week = Math.floor(since(pattern.anchorMonday) / 7) % pattern.weeks.length
  return pattern.weeks.at(week)?.days[weekday] ?? []
}

describe('the block of a slot', () => {
  it('is that of the window which starts there', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        for (const slot of offerSlots(profile)) {
          expect(blocksAround(profile, slot)).toContain(slot.block)
        }
      }),
      { ...SEED, numRuns: 100 },
    )
  })
})

/** Blocks of the windows of the slot's date that hold its start on the wall. */
function blocksAround(profile: Profile, slot: Slot): string[] {
  const date = new Temporal.PlainDate(1970, 1, 1).add({ days: slot.day })
  const minute = slot.from + slot.offset - slot.day * 1440
  return windowsOn(profile, date)
    .filter(({ start, minutes }) => {
      const from = minuteOf(start)
      return minute >= from && minute < from + minutes
    })
    .map(({ block }) => block)
}
