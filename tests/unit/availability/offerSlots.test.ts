import { describe, expect, it } from 'vitest'
import { offerSlots } from '../../../shared/availability/offerSlots.ts'
import { WEEKDAYS } from '../../../shared/model/civil.ts'
import type { Pattern, Profile, StudyWindow } from '../../../shared/model/profile.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aProfile, type ProfileOverrides } from '../../builders/profile.ts'
import { describeSlots } from '../../builders/slot.ts'

const at = (start: string, minutes: number): StudyWindow => ({ block: 'evening', start, minutes })

function daily(...windows: readonly StudyWindow[]): Pattern {
  const days = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, windows]))
  return { type: 'weekly', from: '2000-01-01', to: null, days }
}

function aWeek(overrides: ProfileOverrides): Profile {
  const { horizonMonths: _, ...profile } = aProfile(overrides)
  return { ...profile, horizonWeeks: 1 }
}

/** The slots on the wall of their zone, from `date` for a week. */
function offered(startDate: string, overrides: ProfileOverrides): string[] {
  return describeSlots(offerSlots(aWeek({ startDate, ...overrides })))
}

describe('offerSlots', () => {
  it('offers the windows of every day of the horizon in order of time', () => {
    const profile = aWeek({ availability: [daily(at('20:00', 60), at('07:00', 45))] })
    const slots = offerSlots(profile)
    expect(slots).toHaveLength(14)
    expect(describeSlots(slots).slice(0, 3)).toEqual([
      '2027-03-01 07:00 45',
      '2027-03-01 20:00 60',
      '2027-03-02 07:00 45',
    ])
    expect(slots[0]).toEqual({
      from: toDayNumber('2027-03-01') * 1440 + 6 * 60,
      until: toDayNumber('2027-03-01') * 1440 + 6 * 60 + 45,
      day: toDayNumber('2027-03-01'),
      block: 'evening',
      zone: 'Europe/Paris',
      offset: 60,
    })
  })

  it('lets a window run past midnight, counted on the day on which it starts', () => {
    const slots = offerSlots(aWeek({ availability: [daily(at('23:00', 120))] }))
    expect(slots).toHaveLength(7)
    expect(slots.map(({ from, until }) => until - from)).toEqual(Array(7).fill(120))
    expect(slots[6]?.day).toBe(toDayNumber('2027-03-07'))
  })

  it('lets the earlier window win where one past midnight meets the next day’s', () => {
    const windows = [at('00:30', 60), at('23:00', 120)]
    expect(offered('2027-03-01', { availability: [daily(...windows)] }).slice(0, 4)).toEqual([
      '2027-03-01 00:30 60',
      '2027-03-01 23:00 120',
      '2027-03-02 01:00 30',
      '2027-03-02 23:00 120',
    ])
  })

  it('leaves out what is shorter than the shortest session', () => {
    const availability = [daily(at('07:00', 20), at('20:00', 40))]
    const first = (overrides: ProfileOverrides) =>
      offered('2027-03-01', { availability, ...overrides }).filter((slot) =>
        slot.startsWith('2027-03-01'),
      )
    expect(first({})).toHaveLength(2)
    expect(first({ limits: { minSessionMin: 30 } })).toEqual(['2027-03-01 20:00 40'])
    expect(first({ availability: [daily(at('07:00', 10))] })).toEqual([])
    expect(
      first({ availability: [daily(at('07:00', 10))], limits: { minSessionMin: 5 } }),
    ).toHaveLength(1)
  })

  it('takes busy time out before it looks at lengths and limits', () => {
    const monday = toDayNumber('2027-03-01') * 1440
    const busy = [{ from: monday + 18 * 60 + 20, until: monday + 19 * 60 }]
    const profile = aWeek({
      availability: [daily(at('19:00', 90), at('21:00', 60))],
      limits: { maxMinutesPerDay: 90, minSessionMin: 25 },
    })
    const slots = describeSlots(offerSlots(profile, busy))
    expect(slots.filter((slot) => slot.startsWith('2027-03-01'))).toEqual([
      '2027-03-01 20:00 30',
      '2027-03-01 21:00 60',
    ])
    expect(slots.filter((slot) => slot.startsWith('2027-03-02'))).toEqual(['2027-03-02 19:00 90'])
  })

  it('rests on the day that the limits cost least, after busy time and the day’s limit', () => {
    const wednesday = toDayNumber('2027-03-03') * 1440
    const profile = aWeek({
      availability: [daily(at('19:00', 120))],
      limits: { minRestDaysPerWeek: 1, maxMinutesPerDay: 60 },
    })
    const lost = [{ from: wednesday + 18 * 60, until: wednesday + 19 * 60 + 15 }]
    const days = offerSlots(profile, lost).map((slot) => slot.day - toDayNumber('2027-03-01'))
    expect(days).toEqual([0, 1, 3, 4, 5, 6])
  })

  it('offers nothing where nothing is wished for', () => {
    expect(offerSlots(aWeek({ availability: [daily()] }))).toEqual([])
  })
})

describe('offerSlots around a clock change', () => {
  it('drops a window whose start the clock leaves out', () => {
    const slots = offered('2027-03-28', { availability: [daily(at('02:30', 60))] })
    expect(slots[0]).toBe('2027-03-29 02:30 60')
  })

  it('drops a window whose start the clock shows twice', () => {
    const slots = offered('2027-10-31', { availability: [daily(at('02:30', 60))] })
    expect(slots[0]).toBe('2027-11-01 02:30 60')
  })

  it('ends a window where the clock goes forward inside it', () => {
    const slots = offered('2027-03-28', { availability: [daily(at('01:15', 180))] })
    expect(slots.slice(0, 2)).toEqual(['2027-03-28 01:15 45', '2027-03-29 01:15 180'])
  })

  it('ends a window before the hour that comes twice', () => {
    const slots = offered('2027-10-31', { availability: [daily(at('01:15', 180))] })
    expect(slots.slice(0, 2)).toEqual(['2027-10-31 01:15 45', '2027-11-01 01:15 180'])
  })

  it('keeps a window at its clock time on both sides of the change', () => {
    const slots = offerSlots(
      aWeek({ startDate: '2027-03-27', availability: [daily(at('19:00', 60))] }),
    )
    expect(describeSlots(slots).slice(0, 2)).toEqual(['2027-03-27 19:00 60', '2027-03-28 19:00 60'])
    expect(slots.slice(0, 2).map((slot) => slot.offset)).toEqual([60, 120])
    expect((slots[1]?.from ?? 0) - (slots[0]?.from ?? 0)).toBe(23 * 60)
  })

  it('ends a window at midnight where Santiago skips the first hour of the day', () => {
    const slots = offered('2027-09-04', {
      timeZones: [{ from: '2027-09-04', zone: 'America/Santiago' }],
      availability: [daily(at('23:00', 180))],
    })
    expect(slots.slice(0, 2)).toEqual(['2027-09-04 23:00 60', '2027-09-05 23:00 180'])
  })

  it('moves by half an hour on Lord Howe', () => {
    const slots = offerSlots(
      aWeek({
        startDate: '2027-10-02',
        timeZones: [{ from: '2027-10-02', zone: 'Australia/Lord_Howe' }],
        availability: [daily(at('09:00', 60))],
      }),
    )
    expect((slots[1]?.from ?? 0) - (slots[0]?.from ?? 0)).toBe(24 * 60 - 30)
  })

  it('offers nothing on the day that Apia skipped', () => {
    const slots = offered('2011-12-29', {
      timeZones: [{ from: '2011-12-29', zone: 'Pacific/Apia' }],
      availability: [daily(at('09:00', 60))],
    })
    expect(slots.slice(0, 2)).toEqual(['2011-12-29 09:00 60', '2011-12-31 09:00 60'])
  })
})

describe('offerSlots across a move', () => {
  const moving = (from: string, to: string, ...windows: readonly StudyWindow[]) =>
    offerSlots(
      aWeek({
        timeZones: [
          { from: '2027-03-01', zone: from },
          { from: '2027-03-03', zone: to },
        ],
        availability: [daily(...windows)],
      }),
    )

  it('keeps the clock times of the new zone from the day of the move on', () => {
    const slots = moving('Europe/Paris', 'America/New_York', at('09:00', 60))
    expect(slots.map(({ zone }) => zone).slice(1, 3)).toEqual(['Europe/Paris', 'America/New_York'])
    expect(describeSlots(slots).slice(1, 3)).toEqual(['2027-03-02 09:00 60', '2027-03-03 09:00 60'])
    expect((slots[2]?.from ?? 0) - (slots[1]?.from ?? 0)).toBe((24 + 6) * 60)
  })

  it('lets the earlier window win where a move to the east makes two meet', () => {
    const slots = moving('America/New_York', 'Europe/Paris', at('03:00', 120), at('21:00', 60))
    expect(describeSlots(slots).slice(2, 6)).toEqual([
      '2027-03-02 03:00 120',
      // 21:00 to 22:00 in New York is 03:00 to 04:00 in Paris.
      '2027-03-02 21:00 60',
      '2027-03-03 04:00 60',
      '2027-03-03 21:00 60',
    ])
  })

  it('stays in order of time where the new day begins before the old one ends', () => {
    const slots = moving('Pacific/Honolulu', 'Pacific/Auckland', at('07:00', 60), at('19:00', 60))
    expect(slots).toHaveLength(14)
    expect(slots).toEqual([...slots].sort((a, b) => a.from - b.from))
    slots.slice(1).forEach((slot, index) => {
      expect(slot.from).toBeGreaterThanOrEqual(slots[index]?.until ?? 0)
    })
  })
})
