import { describe, expect, it } from 'vitest'
import { isHorizonAllowed, toHorizon } from '../../../shared/availability/horizon.ts'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import { toCivilDate } from '../../../shared/time/civilDate.ts'
import { aProfile } from '../../builders/profile.ts'

function horizonOf(overrides: Parameters<typeof aProfile>[0]): string[] {
  const { from, until } = toHorizon(aProfile(overrides))
  return [toCivilDate(from), toCivilDate(until)]
}

describe('toHorizon', () => {
  it('ends a whole number of months after the start, exclusive', () => {
    expect(horizonOf({ horizonMonths: 24 })).toEqual(['2027-03-01', '2029-03-01'])
    expect(horizonOf({ startDate: '2027-08-31', horizonMonths: 18 })).toEqual([
      '2027-08-31',
      '2029-02-28',
    ])
  })

  it('counts in weeks where no months are given', () => {
    const { horizonMonths: _, ...rest } = aProfile()
    const { from, until } = toHorizon({ ...rest, horizonWeeks: 78 })
    expect(until - from).toBe(78 * 7)
  })
})

describe('isHorizonAllowed', () => {
  it('agrees with what a profile may say', () => {
    const { horizonMonths: _, ...open } = aProfile()
    const horizons = [
      { horizonMonths: 1200 },
      { horizonMonths: 1201 },
      { horizonWeeks: 5200 },
      { horizonWeeks: 5201 },
    ]
    for (const horizon of horizons) {
      expect(isHorizonAllowed(horizon)).toBe(decodeProfile({ ...open, ...horizon }).ok)
    }
    expect(horizons.map(isHorizonAllowed)).toEqual([true, false, true, false])
  })
})
