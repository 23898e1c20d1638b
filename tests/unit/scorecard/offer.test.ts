import { describe, expect, it } from 'vitest'
import type { Profile, StudyWindow } from '../../../shared/model/profile.ts'
import { dateOf } from '../../../shared/scorecard/civil.ts'
import { type Busy, computeOffer } from '../../../shared/scorecard/offer.ts'
import { SMALL_PROFILE } from './smallCase.ts'

const evening = (start: string, minutes: number): StudyWindow => ({
  block: 'evening',
  start,
  minutes,
})

/** A week from `startDate` with the same windows every day. */
function aWeek(
  startDate: string,
  zone: string,
  windows: StudyWindow[],
  rest: Partial<Profile> = {},
) {
  return {
    ...SMALL_PROFILE,
    startDate,
    timeZones: [{ from: startDate, zone }],
    horizonWeeks: 1,
    availability: [
      {
        type: 'cycle' as const,
        cycleLengthDays: 1,
        anchorDate: startDate,
        from: startDate,
        to: null,
        dayWindows: [windows],
      },
    ],
    limits: {},
    ...rest,
  }
}

const at = (utc: string) => Date.parse(`${utc}Z`) / 60_000

/** Windows as `date start–end` in UTC. */
function inUtc(profile: Profile, busy: readonly Busy[] = []): string[] {
  const show = (instant: number) => new Date(instant * 60_000).toISOString().slice(0, 16)
  return computeOffer(profile, busy).windows.map(
    ({ day, from, until }) => `${dateOf(day)}: ${show(from)} – ${show(until)}`,
  )
}

describe('days on which clocks change', () => {
  it('end a window before the hour that Paris skips', () => {
    const profile = aWeek('2027-03-22', 'Europe/Paris', [evening('01:00', 120)])
    expect(computeOffer(profile).minutes).toEqual([120, 120, 120, 120, 120, 120, 60])
    expect(inUtc(profile)[6]).toBe('2027-03-28: 2027-03-28T00:00 – 2027-03-28T01:00')
  })

  it('do not offer a window that starts in the skipped hour, nor touch one that starts after', () => {
    const during = aWeek('2027-03-22', 'Europe/Paris', [evening('02:30', 60)])
    expect(computeOffer(during).minutes).toEqual([60, 60, 60, 60, 60, 60, 0])
    const after = aWeek('2027-03-22', 'Europe/Paris', [evening('03:00', 60)])
    expect(inUtc(after)[6]).toBe('2027-03-28: 2027-03-28T01:00 – 2027-03-28T02:00')
  })

  it('end a window before the hour that Paris shows twice', () => {
    const profile = aWeek('2027-10-25', 'Europe/Paris', [evening('01:00', 180)])
    expect(computeOffer(profile).minutes).toEqual([180, 180, 180, 180, 180, 180, 60])
    expect(inUtc(profile)[6]).toBe('2027-10-31: 2027-10-30T23:00 – 2027-10-31T00:00')
  })

  it('do not offer a window that starts in the hour shown twice, nor touch one that starts after', () => {
    const during = aWeek('2027-10-25', 'Europe/Paris', [evening('02:30', 60)])
    expect(computeOffer(during).minutes).toEqual([60, 60, 60, 60, 60, 60, 0])
    const after = aWeek('2027-10-25', 'Europe/Paris', [evening('03:00', 60)])
    expect(inUtc(after)[6]).toBe('2027-10-31: 2027-10-31T02:00 – 2027-10-31T03:00')
  })

  it('end a window at midnight where Santiago skips the first hour of the day', () => {
    const profile = aWeek('2027-08-30', 'America/Santiago', [evening('22:45', 135)])
    expect(computeOffer(profile).minutes).toEqual([135, 135, 135, 135, 135, 75, 135])
    expect(inUtc(profile)[5]).toBe('2027-09-04: 2027-09-05T02:45 – 2027-09-05T04:00')
  })

  it('end a window at 23:00 where Santiago shows the last hour of the day twice', () => {
    const profile = aWeek('2027-03-29', 'America/Santiago', [evening('22:45', 135)])
    expect(computeOffer(profile).minutes).toEqual([135, 135, 135, 135, 135, 15, 135])
    expect(inUtc(profile)[5]).toBe('2027-04-03: 2027-04-04T01:45 – 2027-04-04T02:00')
  })

  it('know that the clocks of Lord Howe change by half an hour', () => {
    const forward = aWeek('2027-09-27', 'Australia/Lord_Howe', [evening('01:45', 60)])
    expect(computeOffer(forward).minutes).toEqual([60, 60, 60, 60, 60, 60, 15])
    const lost = aWeek('2027-09-27', 'Australia/Lord_Howe', [evening('02:15', 60)])
    expect(computeOffer(lost).minutes).toEqual([60, 60, 60, 60, 60, 60, 0])
    const whole = aWeek('2027-09-27', 'Australia/Lord_Howe', [evening('02:30', 60)])
    expect(computeOffer(whole).minutes).toEqual([60, 60, 60, 60, 60, 60, 60])
    const back = aWeek('2027-03-29', 'Australia/Lord_Howe', [evening('01:00', 90)])
    expect(computeOffer(back).minutes).toEqual([90, 90, 90, 90, 90, 90, 30])
    const twice = aWeek('2027-03-29', 'Australia/Lord_Howe', [evening('01:30', 30)])
    expect(computeOffer(twice).minutes).toEqual([30, 30, 30, 30, 30, 30, 0])
  })

  it('know that Cairo skips the first hour of a Friday', () => {
    const profile = aWeek('2028-04-24', 'Africa/Cairo', [evening('22:45', 135)])
    expect(computeOffer(profile).minutes).toEqual([135, 135, 135, 75, 135, 135, 135])
  })
})

describe('patterns and exceptions', () => {
  it('give a date the last pattern that covers it, both ends included', () => {
    const base = aWeek('2027-03-01', 'Europe/Paris', [evening('19:00', 60)])
    const profile = {
      ...base,
      availability: [
        ...base.availability,
        {
          type: 'weekly' as const,
          from: '2027-03-03',
          to: '2027-03-04',
          days: { wed: [evening('19:00', 30)] },
        },
      ],
    }
    expect(computeOffer(profile).minutes).toEqual([60, 60, 30, 0, 60, 60, 60])
  })

  it('offer nothing on dates that no pattern covers', () => {
    const base = aWeek('2027-03-01', 'Europe/Paris', [evening('19:00', 60)])
    const availability = base.availability.map((one) => ({ ...one, to: '2027-03-02' }))
    expect(computeOffer({ ...base, availability }).minutes).toEqual([60, 60, 0, 0, 0, 0, 0])
  })

  it('alternate weeks from the anchor, backwards as well', () => {
    const profile: Profile = {
      ...aWeek('2027-03-01', 'Europe/Paris', []),
      horizonWeeks: 3,
      availability: [
        {
          type: 'alternating',
          anchorMonday: '2027-03-08',
          from: '2027-03-01',
          to: null,
          weeks: [
            { label: 'A', days: { mon: [evening('19:00', 60)] } },
            { label: 'B', days: { tue: [evening('19:00', 45)] } },
          ],
        },
      ],
    }
    const { minutes } = computeOffer(profile)
    expect(minutes.flatMap((one, index) => (one > 0 ? [[index, one]] : []))).toEqual([
      [1, 45],
      [7, 60],
      [15, 45],
    ])
  })

  it('turn a cycle that is no multiple of a week', () => {
    const base = aWeek('2027-03-01', 'Europe/Paris', [])
    const availability = [
      {
        type: 'cycle' as const,
        cycleLengthDays: 3,
        anchorDate: '2027-03-02',
        from: '2027-01-01',
        to: null,
        dayWindows: [[evening('19:00', 30)], [], [evening('19:00', 60), evening('21:00', 15)]],
      },
    ]
    expect(computeOffer({ ...base, availability }).minutes).toEqual([75, 30, 0, 75, 30, 0, 75])
  })

  it('let the last exception win, and an override empty the days that it does not name', () => {
    const base = aWeek('2027-03-01', 'Europe/Paris', [evening('19:00', 60)])
    const exceptions: Profile['exceptions'] = [
      { from: '2027-03-01', to: '2027-03-06', capacity: 'none' },
      {
        from: '2027-03-03',
        to: '2027-03-05',
        capacity: 'override',
        days: ['wed', 'fri'],
        windows: [evening('18:00', 20)],
      },
      {
        from: '2027-03-07',
        to: '2027-03-07',
        capacity: 'override',
        windows: [evening('9:00', 25)],
      },
    ]
    expect(computeOffer({ ...base, exceptions }).minutes).toEqual([0, 0, 20, 0, 20, 0, 25])
  })

  it('count a window past midnight on the day on which it starts', () => {
    const profile = aWeek('2027-03-01', 'Europe/Paris', [evening('23:30', 90)])
    const { windows, minutes } = computeOffer(profile)
    expect(minutes).toEqual([90, 90, 90, 90, 90, 90, 90])
    expect(windows[0]).toMatchObject({
      from: at('2027-03-01T22:30'),
      until: at('2027-03-02T00:00'),
    })
  })

  it('count time once where a late night runs into an early morning', () => {
    const windows = [evening('05:00', 60), evening('23:00', 420)]
    const profile = aWeek('2027-03-01', 'Europe/Paris', windows)
    expect(computeOffer(profile).minutes).toEqual([480, 420, 420, 420, 420, 420, 420])
  })
})

describe('limits, moves and busy time', () => {
  it('count no minutes above the limit of a day', () => {
    const windows = [evening('08:00', 60), evening('19:00', 60)]
    const profile = aWeek('2027-03-01', 'Europe/Paris', windows, {
      limits: { maxMinutesPerDay: 100 },
    })
    expect(computeOffer(profile).minutes).toEqual([100, 100, 100, 100, 100, 100, 100])
  })

  it('go by the clocks of the new home from the date of a move on', () => {
    const profile = aWeek('2027-03-01', 'Europe/Lisbon', [evening('20:00', 60)], {
      timeZones: [
        { from: '2027-03-01', zone: 'Europe/Lisbon' },
        { from: '2027-03-03', zone: 'America/New_York' },
      ],
    })
    expect(inUtc(profile).slice(1, 3)).toEqual([
      '2027-03-02: 2027-03-02T20:00 – 2027-03-02T21:00',
      '2027-03-03: 2027-03-04T01:00 – 2027-03-04T02:00',
    ])
  })

  it('cut busy time out of windows', () => {
    const profile = aWeek('2027-03-01', 'UTC', [evening('19:00', 120)])
    const busy = [
      { from: at('2027-03-02T18:00'), until: at('2027-03-02T19:30') },
      { from: at('2027-03-01T19:30'), until: at('2027-03-01T20:00') },
      { from: at('2027-03-01T19:40'), until: at('2027-03-01T20:10') },
      { from: at('2027-03-03T10:00'), until: at('2027-03-04T20:00') },
    ]
    expect(computeOffer(profile, busy).minutes).toEqual([80, 90, 0, 60, 120, 120, 120])
    expect(inUtc(profile, busy).slice(0, 2)).toEqual([
      '2027-03-01: 2027-03-01T19:00 – 2027-03-01T19:30',
      '2027-03-01: 2027-03-01T20:10 – 2027-03-01T21:00',
    ])
  })

  it('end with the horizon, in months or in weeks', () => {
    const months = { ...SMALL_PROFILE, startDate: '2027-08-31', horizonMonths: 6 }
    const { horizonWeeks: _, ...inMonths } = months
    // February 2028 has 29 days.
    expect(dateOf(computeOffer(inMonths).endDay)).toBe('2028-02-29')
    expect(dateOf(computeOffer(SMALL_PROFILE).endDay)).toBe('2027-04-26')
  })
})
