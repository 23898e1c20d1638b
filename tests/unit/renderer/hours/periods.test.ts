import { describe, expect, it } from 'vitest'
import { offeredPerWeek } from '../../../../renderer/hours/offeredPerWeek.ts'
import {
  addPeriod,
  nextPeriodStart,
  removePeriod,
  withStartDate,
} from '../../../../renderer/hours/periods.ts'
import { decodeProfile } from '../../../../shared/decode/decodeProfile.ts'
import type { Limits, Pattern } from '../../../../shared/model/profile.ts'
import { aProfile, EVENINGS } from '../../../builders/profile.ts'

const CYCLE: Pattern = {
  type: 'cycle',
  cycleLengthDays: 2,
  anchorDate: '2027-03-01',
  from: '2027-03-01',
  to: null,
  dayWindows: [[{ block: 'evening', start: '19:00', minutes: 60 }], []],
}

describe('withStartDate', () => {
  it('takes the zone and the first hours along, later ones stay', () => {
    const later: Pattern = { ...EVENINGS, from: '2027-09-06' }
    const profile = aProfile({ availability: [CYCLE, later] })
    const moved = withStartDate(profile, '2027-04-05')
    expect(moved.timeZones).toEqual([{ from: '2027-04-05', zone: 'Europe/Paris' }])
    expect(moved.availability[0]).toMatchObject({ from: '2027-04-05', anchorDate: '2027-04-05' })
    expect(moved.availability[1]).toEqual(later)
    expect(decodeProfile(moved).ok).toBe(true)
  })
})

describe('periods', () => {
  it('begin on the Monday three months after the last one, as a copy of it', () => {
    const profile = aProfile()
    const from = nextPeriodStart(profile)
    expect(from).toBe('2027-06-07')
    const added = addPeriod(profile, from)
    expect(added.availability).toEqual([EVENINGS, { ...EVENINGS, from }])
    expect(removePeriod(added, 1)).toEqual(profile)
  })

  it('never begin after the horizon', () => {
    expect(nextPeriodStart(aProfile({ horizonMonths: 1 }))).toBe('2027-03-31')
  })

  it('keep the first hours', () => {
    const profile = aProfile()
    expect(removePeriod(profile, 0)).toBe(profile)
  })
})

describe('offeredPerWeek', () => {
  const offered = (limits: Limits) => offeredPerWeek(aProfile({ limits }), EVENINGS)
  const NOTHING = { tooShort: 0, overDay: 0, onRestDays: 0 }

  it('is what the limits leave of a pattern, and what they take away', () => {
    expect(offered({})).toEqual({ ...NOTHING, minutes: 5 * 90 })
    expect(offered({ minRestDaysPerWeek: 4 })).toEqual({
      ...NOTHING,
      minutes: 3 * 90,
      onRestDays: 2 * 90,
    })
    expect(offered({ maxMinutesPerDay: 60 })).toEqual({
      ...NOTHING,
      minutes: 5 * 60,
      overDay: 5 * 30,
    })
    expect(offered({ minSessionMin: 120 })).toEqual({ ...NOTHING, minutes: 0, tooShort: 5 * 90 })
  })

  it('tells apart what several limits take away', () => {
    expect(offered({ maxMinutesPerDay: 60, minRestDaysPerWeek: 3 })).toEqual({
      tooShort: 0,
      overDay: 5 * 30,
      onRestDays: 60,
      minutes: 4 * 60,
    })
  })

  it('does not count exceptions', () => {
    const exceptions = [{ capacity: 'none', from: '2027-03-01', to: '2028-03-01' }] as const
    expect(offeredPerWeek(aProfile({ exceptions }), EVENINGS).minutes).toBe(5 * 90)
  })
})
