import { describe, expect, it } from 'vitest'
import {
  addDaysOff,
  addOtherHours,
  proposeWeek,
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
      addDaysOff(aProfile(), { from: '2027-07-24', to: '2027-08-08' }),
      { from: '2027-12-06', to: '2027-12-19' },
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

describe('proposeWeek', () => {
  const propose = (
    profile: Parameters<typeof proposeWeek>[0],
    today: string,
    capacity: 'none' | 'override' = 'none',
  ) => proposeWeek(profile, toDayNumber(today), capacity)

  it('is the second week of a plan that is to come, and the week after today’s of one under way', () => {
    const second = { from: '2027-03-08', to: '2027-03-14' }
    expect(propose(aProfile(), '2026-11-30')).toEqual(second)
    expect(propose(aProfile({ startDate: '2027-03-03' }), '2026-11-30')).toEqual(second)
    expect(propose(aProfile(), '2027-03-02')).toEqual(second)
    const later = { from: '2027-06-14', to: '2027-06-20' }
    expect(propose(aProfile(), '2027-06-07')).toEqual(later)
    expect(propose(aProfile(), '2027-06-13')).toEqual(later)
  })

  it('passes over weeks with days off, and with other hours where such are added', () => {
    const sunday = { from: '2027-03-14', to: '2027-03-14' }
    const profile = addOtherHours(addDaysOff(aProfile(), sunday), {
      from: '2027-03-20',
      to: '2027-03-22',
    })
    expect(propose(profile, '2027-03-01').from).toBe('2027-03-15')
    expect(propose(profile, '2027-03-01', 'override').from).toBe('2027-03-29')
  })

  it('stays within the plan', () => {
    const month = aProfile({ horizonMonths: 1 })
    expect(propose(month, '2027-03-24')).toEqual({ from: '2027-03-29', to: '2027-03-31' })
    expect(propose(month, '2027-03-29')).toEqual({ from: '2027-03-30', to: '2027-03-31' })
    expect(propose(month, '2027-04-20')).toEqual({ from: '2027-03-31', to: '2027-03-31' })
    const away = addDaysOff(month, { from: '2027-03-01', to: '2027-03-31' })
    expect(propose(away, '2027-03-03')).toEqual({ from: '2027-03-08', to: '2027-03-14' })
    const { horizonMonths: _, ...open } = aProfile()
    const week = { ...open, horizonWeeks: 1 }
    expect(propose(week, '2026-11-30')).toEqual({ from: '2027-03-01', to: '2027-03-07' })
  })
})

describe('stripWeeks', () => {
  it('shows the hours of every week, and which days differ', () => {
    const profile = addDaysOff(aProfile({ startDate: '2027-03-03', horizonMonths: 1 }), {
      from: '2027-03-08',
      to: '2027-03-10',
    })
    const weeks = stripWeeks(profile)
    expect(weeks.map(({ monday }) => monday)).toEqual(
      ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29'].map(toDayNumber),
    )
    expect(weeks.map(({ minutes }) => minutes)).toEqual([270, 180, 450, 450, 450])
    expect(weeks.map(({ changedDays }) => changedDays)).toEqual([0, 3, 0, 0, 0])
    expect(weeks.map(({ depth }) => depth)).toEqual([3, 2, 4, 4, 4])
  })
})
