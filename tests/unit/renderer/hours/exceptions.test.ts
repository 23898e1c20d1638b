import { describe, expect, it } from 'vitest'
import {
  addDaysOff,
  addOtherHours,
  removeException,
  replaceException,
  withDates,
  withReason,
} from '../../../../renderer/hours/exceptions.ts'
import { stripWeeks } from '../../../../renderer/hours/stripWeeks.ts'
import { decodeProfile } from '../../../../shared/decode/decodeProfile.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aProfile } from '../../../builders/profile.ts'

describe('exceptions', () => {
  it('are added, changed and taken away', () => {
    const profile = addOtherHours(
      addDaysOff(aProfile(), '2027-07-24', '2027-08-08'),
      '2027-12-06',
      '2027-12-19',
    )
    expect(decodeProfile(profile).ok).toBe(true)
    const [first] = profile.exceptions
    if (first === undefined) throw new Error('No exception')
    const named = replaceException(profile, 0, withReason(first, 'Trip'))
    expect(named.exceptions[0]).toEqual({ ...first, reason: 'Trip' })
    expect(replaceException(named, 0, withReason({ ...first, reason: 'Trip' }, ''))).toEqual(
      profile,
    )
    expect(removeException(named, 0).exceptions).toEqual([profile.exceptions[1]])
  })

  it('take the last day along when the first one passes it', () => {
    const exception = { capacity: 'none', from: '2027-07-24', to: '2027-08-08' } as const
    expect(withDates(exception, '2027-09-01', exception.to)).toEqual({
      capacity: 'none',
      from: '2027-09-01',
      to: '2027-09-01',
    })
  })
})

describe('stripWeeks', () => {
  it('shows the hours of every week, and which days differ', () => {
    const profile = addDaysOff(
      aProfile({ startDate: '2027-03-03', horizonMonths: 1 }),
      '2027-03-08',
      '2027-03-10',
    )
    const weeks = stripWeeks(profile)
    expect(weeks.map(({ monday }) => monday)).toEqual(
      ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29'].map(toDayNumber),
    )
    expect(weeks.map(({ minutes }) => minutes)).toEqual([270, 180, 450, 450, 450])
    expect(weeks.map(({ changedDays }) => changedDays)).toEqual([0, 3, 0, 0, 0])
    expect(weeks.map(({ depth }) => depth)).toEqual([3, 2, 4, 4, 4])
  })
})
