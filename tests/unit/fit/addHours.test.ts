import { describe, expect, it } from 'vitest'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import { addHours } from '../../../shared/fit/addHours.ts'
import type { Pattern, StudyWindow } from '../../../shared/model/profile.ts'
import { aProfile, type ProfileOverrides } from '../../builders/profile.ts'

const at = (start: string, minutes: number): StudyWindow => ({ block: 'evening', start, minutes })

/** Monday's windows after hours are added, as `start minutes`. */
function longer(windows: readonly StudyWindow[], minutes: number): string[] {
  const pattern: Pattern = { type: 'weekly', from: '2027-03-01', to: null, days: { mon: windows } }
  const { availability } = addHours(aProfile({ availability: [pattern] }), minutes, false)
  const [found] = availability
  return found?.type === 'weekly'
    ? (found.days.mon ?? []).map((window) => `${window.start} ${window.minutes}`)
    : []
}

describe('addHours', () => {
  it('makes every window longer', () => {
    expect(longer([at('07:00', 60), at('19:00', 90)], 30)).toEqual(['07:00 90', '19:00 120'])
  })

  it('changes nothing for no minutes', () => {
    const profile = aProfile({ limits: { maxMinutesPerDay: 120 } })
    const { availability, limits } = addHours(profile, 0, true)
    expect({ availability, limits }).toEqual({
      availability: profile.availability,
      limits: profile.limits,
    })
  })

  it('goes no further than the next window of the day, wherever it is listed', () => {
    expect(longer([at('19:00', 90), at('17:30', 60)], 60)).toEqual(['19:00 150', '17:30 90'])
  })

  it('goes no further than midnight', () => {
    expect(longer([at('22:00', 60)], 240)).toEqual(['22:00 120'])
  })

  it('goes no further than eight hours', () => {
    expect(longer([at('08:00', 420)], 240)).toEqual(['08:00 480'])
  })

  it('keeps a window that runs past midnight or is longer than eight hours', () => {
    expect(longer([at('23:00', 120)], 60)).toEqual(['23:00 120'])
    expect(longer([at('08:00', 540)], 60)).toEqual(['08:00 540'])
  })

  it('keeps windows where they touch', () => {
    expect(longer([at('18:00', 60), at('19:00', 60)], 60)).toEqual(['18:00 60', '19:00 120'])
  })

  it('leaves free days free unless it is asked to use them', () => {
    const pattern: Pattern = {
      type: 'weekly',
      from: '2027-03-01',
      to: null,
      days: { mon: [at('19:00', 60)], tue: [] },
    }
    const profile = aProfile({ availability: [pattern] })
    expect(addHours(profile, 30, false).availability).toMatchObject([
      { days: { mon: [{ start: '19:00', minutes: 90 }] } },
    ])
    const [used] = addHours(profile, 30, true).availability
    const days = used?.type === 'weekly' ? used.days : {}
    expect(Object.keys(days)).toHaveLength(7)
    expect(days.tue).toMatchObject([{ block: 'evening', minutes: 30 }])
    expect(days.sun).toMatchObject([{ block: 'weekend', minutes: 30 }])
  })

  it('lengthens every week of alternating ones and every day of a cycle', () => {
    const windows = [at('19:00', 60)]
    const availability: Pattern[] = [
      {
        type: 'alternating',
        anchorMonday: '2027-03-01',
        from: '2027-03-01',
        to: null,
        weeks: [
          { label: 'A', days: { mon: windows } },
          { label: 'B', days: { tue: windows } },
        ],
      },
      {
        type: 'cycle',
        cycleLengthDays: 2,
        anchorDate: '2027-03-01',
        from: '2027-03-01',
        to: null,
        dayWindows: [windows, []],
      },
    ]
    const longer = [{ start: '19:00', minutes: 105 }]
    expect(addHours(aProfile({ availability }), 45, false).availability).toMatchObject([
      {
        weeks: [
          { label: 'A', days: { mon: longer } },
          { label: 'B', days: { tue: longer } },
        ],
      },
      { dayWindows: [longer, []] },
    ])
  })

  it('raises the limit of a day by as much as the fullest day grows', () => {
    const limited = (overrides: ProfileOverrides['limits']) =>
      addHours(
        aProfile({
          availability: [
            {
              type: 'weekly',
              from: '2027-03-01',
              to: null,
              days: { mon: [at('07:00', 60), at('19:00', 60)], tue: [at('19:00', 60)] },
            },
          ],
          limits: overrides ?? {},
        }),
        30,
        false,
      ).limits
    expect(limited({ maxMinutesPerDay: 100, minSessionMin: 20 })).toEqual({
      maxMinutesPerDay: 160,
      minSessionMin: 20,
    })
    expect(limited({ minSessionMin: 20 })).toEqual({ minSessionMin: 20 })
    expect(limited({ maxMinutesPerDay: 1430 })).toEqual({ maxMinutesPerDay: 1440 })
  })

  it('gives a profile that a file could hold', () => {
    const profile = aProfile({
      availability: [
        {
          type: 'weekly',
          from: '2027-03-01',
          to: null,
          days: { mon: [at('22:00', 600)], wed: [at('06:00', 60), at('07:00', 300)] },
        },
      ],
      limits: { maxMinutesPerDay: 200, maxSessionMin: 60 },
    })
    for (const minutes of [15, 60, 240, 480]) {
      const changed = { ...profile, ...addHours(profile, minutes, true) }
      expect(decodeProfile(changed)).toMatchObject({ ok: true })
    }
  })
})
