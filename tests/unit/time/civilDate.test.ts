import { TZDate } from '@date-fns/tz'
import { addDays, addMonths as addMonthsOracle, format, getISODay, startOfISOWeek } from 'date-fns'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  isCivilDate,
  mondayOf,
  toCivilDate,
  toDayNumber,
  weekdayIndex,
} from '../../../shared/time/civilDate.ts'

const SEED = { seed: 20270301 }
const FIRST_DAY = toDayNumber('0001-01-01')
const LAST_DAY = toDayNumber('9999-12-31')
const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY })

/** Midnight of a day number in date-fns, in UTC whatever the host's zone is. */
function oracleDate(day: number): TZDate {
  return addDays(new TZDate(1970, 0, 1, 'UTC'), day)
}

function formatOracle(date: TZDate): string {
  return format(date, 'yyyy-MM-dd')
}

describe('isCivilDate', () => {
  it.each([
    ['2027-03-01', 'an ordinary date'],
    ['2028-02-29', 'the leap day of a fourth year'],
    ['2000-02-29', 'the leap day of a four-hundredth year'],
    ['2400-02-29', 'the leap day of a far four-hundredth year'],
    ['1969-12-31', 'the day before the epoch'],
    ['0004-02-29', 'a leap day of the first century'],
    ['9999-12-31', 'the last date of four digits'],
  ])('accepts %s, %s', (date) => {
    expect(isCivilDate(date)).toBe(true)
  })

  it.each([
    ['2027-02-29', 'a leap day outside a leap year'],
    ['1900-02-29', 'a leap day of a hundredth year'],
    ['2100-02-29', 'a leap day of a far hundredth year'],
    ['2027-04-31', 'a thirty-first of April'],
    ['2027-00-10', 'month zero'],
    ['2027-13-01', 'month thirteen'],
    ['2027-01-00', 'day zero'],
    ['2027-1-1', 'single digits'],
    ['12027-01-01', 'five digits'],
    ['2027-03-01T00:00', 'a time'],
    [' 2027-03-01', 'a space'],
    ['2027-03-01\n', 'a line break'],
    ['', 'nothing'],
  ])('refuses %j, %s', (date) => {
    expect(isCivilDate(date)).toBe(false)
  })
})

describe('day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(toDayNumber('1970-01-01')).toBe(0)
    expect(toDayNumber('1969-12-31')).toBe(-1)
    expect(toDayNumber('2000-03-01')).toBe(11_017)
  })

  it('name the same dates as date-fns in every century', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(toCivilDate(day)).toBe(formatOracle(oracleDate(day)))
      }),
      { ...SEED, numRuns: 2000 },
    )
  })

  it('come back from their date', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(toDayNumber(toCivilDate(day))).toBe(day)
      }),
      { ...SEED, numRuns: 2000 },
    )
  })

  it('follow one another over the end of February, whatever the year', () => {
    for (const year of ['1900', '2000', '2027', '2028', '2100', '2400', '0000', '0096']) {
      const end = toDayNumber(`${year}-02-28`)
      const isLeap = ['2000', '2028', '2400', '0000', '0096'].includes(year)
      expect(toCivilDate(end + 1)).toBe(isLeap ? `${year}-02-29` : `${year}-03-01`)
      expect(toDayNumber(`${year}-03-01`)).toBe(end + (isLeap ? 2 : 1))
    }
  })

  it('have no date where they are not finite', () => {
    expect(toCivilDate(Number.NaN)).toBe('')
    expect(toCivilDate(Number.NEGATIVE_INFINITY)).toBe('')
  })

  it('are not a number for a word', () => {
    expect(toDayNumber('soon')).toBeNaN()
  })
})

describe('weekdays', () => {
  it('run from Monday 0 to Sunday 6', () => {
    const monday = toDayNumber('2027-03-01')
    expect([0, 1, 2, 3, 4, 5, 6].map((days) => weekdayIndex(monday + days))).toEqual([
      0, 1, 2, 3, 4, 5, 6,
    ])
  })

  it('and their Mondays agree with date-fns before and after the epoch', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = oracleDate(day)
        expect(weekdayIndex(day)).toBe(getISODay(date) - 1)
        expect(toCivilDate(mondayOf(day))).toBe(formatOracle(startOfISOWeek(date)))
      }),
      { ...SEED, numRuns: 1000 },
    )
  })
})

describe('addMonths', () => {
  it.each([
    ['2027-03-01', 24, '2029-03-01'],
    ['2027-03-01', 18, '2028-09-01'],
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2027-08-31', 1, '2027-09-30'],
    ['2027-12-15', 1, '2028-01-15'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -1, '2026-12-15'],
    ['2027-03-01', 1200, '2127-03-01'],
    ['0050-05-31', 1, '0050-06-30'],
  ])('of %s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('agrees with date-fns', () => {
    const days = fc.integer({ min: toDayNumber('1800-01-01'), max: toDayNumber('2800-01-01') })
    fc.assert(
      fc.property(days, fc.integer({ min: -600, max: 1200 }), (day, months) => {
        expect(addMonths(toCivilDate(day), months)).toBe(
          formatOracle(addMonthsOracle(oracleDate(day), months)),
        )
      }),
      { ...SEED, numRuns: 1000 },
    )
  })
})
