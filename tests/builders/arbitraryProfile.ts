import fc from 'fast-check'
import type { BusyInterval } from '../../shared/availability/slot.ts'
import { BLOCKS, WEEKDAYS } from '../../shared/model/civil.ts'
import type {
  Exception,
  Limits,
  Pattern,
  Profile,
  StudyWindow,
} from '../../shared/model/profile.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime } from '../../shared/time/clockTime.ts'

/** Zones whose clocks do different things, far apart from one another. */
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Pacific/Auckland',
  'Pacific/Honolulu',
  'UTC',
]

/** Days before clock changes of one zone or another, among ordinary ones. */
const STARTS = ['2027-03-01', '2027-03-27', '2027-08-28', '2027-09-30', '2028-01-20', '2028-02-29']

/** What a generated profile may ask for besides its hours. */
type WishShape = {
  readonly phases: readonly string[]
  readonly known: readonly string[]
  /** Longest horizon in weeks. */
  readonly weeks: number
}

/** A day's windows: disjoint, in order of time, the last one sometimes past midnight. */
function arbitraryDay(most: number): fc.Arbitrary<StudyWindow[]> {
  const draft = fc.record({
    gap: fc.integer({ min: 0, max: 44 }),
    length: fc.integer({ min: 1, max: 60 }),
    block: fc.constantFrom(...BLOCKS),
  })
  return fc.array(draft, { maxLength: most, size: 'max' }).map((drafts) => {
    const windows: StudyWindow[] = []
    let minute = 0
    for (const { gap, length, block } of drafts) {
      const start = minute + gap * 15
      if (start >= 1440) break
      windows.push({ block, start: toClockTime(start), minutes: length * 5 })
      minute = start + length * 5
    }
    return windows
  })
}

function arbitraryDays(): fc.Arbitrary<Extract<Pattern, { type: 'weekly' }>['days']> {
  const day = arbitraryDay(3)
  const week = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }
  return fc.record(week, { requiredKeys: [], noNullPrototype: true })
}

type Range = { readonly from: string; readonly to: string | null }

/** A range of dates that meets `[first, first + days)` or lies just beside it. */
function arbitraryRange(first: number, days: number): fc.Arbitrary<Range> {
  const throughout = fc.constant({ from: toCivilDate(first), to: null })
  const part = fc
    .record({
      from: fc.integer({ min: -10, max: days }),
      length: fc.option(fc.integer({ min: 0, max: days })),
    })
    .map(({ from, length }) => ({
      from: toCivilDate(first + from),
      to: length === null ? null : toCivilDate(first + from + length),
    }))
  return fc.oneof(throughout, part)
}

function arbitraryPattern(first: number, days: number): fc.Arbitrary<Pattern> {
  const anchor = fc.integer({ min: first - 40, max: first + 40 })
  const weekly = arbitraryDays().map((week) => ({ type: 'weekly' as const, days: week }))
  const alternating = fc
    .record({
      anchor,
      weeks: fc.array(arbitraryDays(), { minLength: 1, maxLength: 3, size: 'max' }),
    })
    .map(({ anchor: day, weeks }) => ({
      type: 'alternating' as const,
      anchorMonday: toCivilDate(mondayOf(day)),
      weeks: weeks.map((week, index) => ({ label: String(index), days: week })),
    }))
  const cycle = fc
    .record({
      anchor,
      dayWindows: fc.array(arbitraryDay(2), { minLength: 1, maxLength: 9, size: 'max' }),
    })
    .map(({ anchor: day, dayWindows }) => ({
      type: 'cycle' as const,
      cycleLengthDays: dayWindows.length,
      anchorDate: toCivilDate(day),
      dayWindows,
    }))
  return fc
    .tuple(fc.oneof(weekly, alternating, cycle), arbitraryRange(first, days))
    .map(([pattern, range]) => ({ ...pattern, ...range }))
}

function arbitraryException(first: number, days: number): fc.Arbitrary<Exception> {
  const range = fc.tuple(
    fc.integer({ min: -3, max: days }),
    fc.integer({ min: 0, max: Math.ceil(days / 3) }),
  )
  const override = fc.record(
    {
      capacity: fc.constant('override' as const),
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { maxLength: 7 }),
      windows: arbitraryDay(2),
    },
    { requiredKeys: ['capacity', 'windows'] },
  )
  return fc
    .tuple(fc.oneof(fc.constant({ capacity: 'none' as const }), override), range)
    .map(([exception, [from, length]]) => ({
      ...exception,
      from: toCivilDate(first + from),
      to: toCivilDate(first + from + length),
    }))
}

/** One to three zones, each from its date on. */
function arbitraryZones(first: number, days: number): fc.Arbitrary<Profile['timeZones']> {
  const moves = fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, days) }), { maxLength: 2 })
  const zones = fc.array(fc.constantFrom(...ZONES), { minLength: 3, maxLength: 3 })
  return fc.tuple(moves, zones).map(([days, names]) =>
    [0, ...days.sort((a, b) => a - b)].map((day, index) => ({
      from: toCivilDate(first + day),
      zone: names[index] ?? 'UTC',
    })),
  )
}

/** Limits of which each may be missing; the shortest session never exceeds the others. */
const arbitraryLimits: fc.Arbitrary<Limits> = fc
  .record(
    {
      maxMinutesPerDay: fc.integer({ min: 3, max: 48 }).map((steps) => steps * 10),
      minRestDaysPerWeek: fc.integer({ min: 0, max: 4 }),
      maxConsecutiveStudyDays: fc.integer({ min: 1, max: 8 }),
      minSessionMin: fc.integer({ min: 1, max: 18 }).map((steps) => steps * 5),
      maxSessionMin: fc.integer({ min: 3, max: 40 }).map((steps) => steps * 5),
    },
    { requiredKeys: [] },
  )
  .map(({ minSessionMin, ...limits }) => {
    if (minSessionMin === undefined) return limits
    const { maxSessionMin = 480, maxMinutesPerDay = 1440 } = limits
    return { ...limits, minSessionMin: Math.min(minSessionMin, maxSessionMin, maxMinutesPerDay) }
  })

function mostlyAll<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant([...items]) },
    { weight: 1, arbitrary: fc.subarray([...items], { minLength: 1 }) },
  )
}

/** Profiles with every kind of pattern, exceptions, moves between zones and limits. */
export function arbitraryProfile(shape: WishShape): fc.Arbitrary<Profile> {
  const frame = fc.record({
    startDate: fc.constantFrom(...STARTS),
    horizonWeeks: fc.integer({ min: 1, max: shape.weeks }),
  })
  return frame.chain(({ startDate, horizonWeeks }) => {
    const first = toDayNumber(startDate)
    const days = horizonWeeks * 7
    return fc.record({
      version: fc.constant(1 as const),
      startDate: fc.constant(startDate),
      horizonWeeks: fc.constant(horizonWeeks),
      timeZones: arbitraryZones(first, days),
      scope: fc.record({
        phases: mostlyAll(shape.phases),
        priorities: mostlyAll(['must', 'should', 'could'] as const),
        known: fc.subarray([...shape.known], { maxLength: Math.min(3, shape.known.length) }),
      }),
      pace: fc.constantFrom('hours' as const, 'band' as const),
      paceFactor: fc.constantFrom(1, 1, 1.1, 0.37, 1.9),
      reserveShare: fc.constantFrom(0.1, 0.1, 0, 0.2, 0.5),
      availability: fc.array(arbitraryPattern(first, days), { minLength: 1, maxLength: 3 }),
      exceptions: fc.array(arbitraryException(first, days), { maxLength: 2 }),
      limits: arbitraryLimits,
    })
  })
}

/** Commitments on and around the first days of a horizon, in any order; they may overlap. */
export function arbitraryBusy(profile: Profile): fc.Arbitrary<BusyInterval[]> {
  const first = toDayNumber(profile.startDate) * 1440
  return fc.array(
    fc
      .tuple(fc.integer({ min: -1440, max: 28 * 1440 }), fc.integer({ min: 1, max: 600 }))
      .map(([from, minutes]) => ({ from: first + from, until: first + from + minutes })),
    { maxLength: 6 },
  )
}

/** Evenings before the clock changes somewhere: by an hour, by half an hour, at midnight, by a day. */
const CLOCK_CHANGES = [
  ['Europe/Paris', '2027-03-27'],
  ['Europe/Paris', '2027-10-30'],
  ['America/Santiago', '2027-04-03'],
  ['America/Santiago', '2027-09-04'],
  ['Australia/Lord_Howe', '2027-04-03'],
  ['Australia/Lord_Howe', '2027-10-02'],
  ['Africa/Casablanca', '2028-01-22'],
  ['Africa/Casablanca', '2028-03-04'],
  ['Pacific/Apia', '2011-12-29'],
] as const

/** Learners who study at night, in a week in which the clock changes. */
export function arbitraryNights(phases: readonly string[]): fc.Arbitrary<Profile> {
  const hours = fc.array(
    fc.record({ gap: fc.integer({ min: 0, max: 12 }), length: fc.integer({ min: 1, max: 36 }) }),
    { minLength: 1, maxLength: 4 },
  )
  return fc.tuple(fc.constantFrom(...CLOCK_CHANGES), hours).map(([[zone, startDate], drafts]) => {
    let minute = 0
    const early = drafts.map(({ gap, length }): StudyWindow => {
      const start = minute + gap * 15
      minute = start + length * 5
      return { block: 'morning', start: toClockTime(start), minutes: length * 5 }
    })
    const late: StudyWindow = {
      block: 'evening',
      start: '22:45',
      minutes: (drafts[0]?.length ?? 1) * 5,
    }
    const windows = minute <= 1365 ? [...early, late] : [late]
    const days = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, windows]))
    return {
      version: 1,
      startDate,
      horizonWeeks: 1,
      timeZones: [{ from: startDate, zone }],
      scope: { phases: [...phases], priorities: ['must', 'should', 'could'], known: [] },
      pace: 'hours',
      paceFactor: 1,
      reserveShare: 0.1,
      availability: [{ type: 'weekly', from: startDate, to: null, days }],
      exceptions: [],
      limits: { minSessionMin: 5 },
    }
  })
}
