import { expect, test } from 'vitest'
import {
  dateRange,
  fullDate,
  longWeekdayDate,
  mediumDate,
  monthAndYear,
  weekdayDate,
} from '../../../../renderer/words/dates.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'

const day = toDayNumber

test('says dates as people do', () => {
  expect(fullDate(day('2027-03-01'))).toBe('Monday 1 March 2027')
  expect(mediumDate(day('2028-02-29'))).toBe('29 Feb 2028')
  expect(monthAndYear(day('2027-05-31'))).toBe('May 2027')
})

test('says the year of a weekday’s date where it is another than today’s', () => {
  expect(weekdayDate(day('2027-09-12'), day('2027-01-01'))).toBe('Sun 12 Sep')
  expect(weekdayDate(day('2028-09-12'), day('2027-12-31'))).toBe('Tue 12 Sep 2028')
  expect(weekdayDate(day('2026-12-31'), day('2027-01-01'))).toBe('Thu 31 Dec 2026')
  expect(longWeekdayDate(day('2027-03-01'), day('2027-09-12'))).toBe('Monday 1 March')
  expect(longWeekdayDate(day('2028-03-01'), day('2027-09-12'))).toBe('Wednesday 1 March 2028')
})

test('says what both ends of a range share once', () => {
  expect(dateRange(day('2027-03-01'), day('2027-03-07'))).toBe('1 – 7 Mar 2027')
  expect(dateRange(day('2027-03-29'), day('2027-04-04'))).toBe('29 Mar – 4 Apr 2027')
  expect(dateRange(day('2027-12-27'), day('2028-01-02'))).toBe('27 Dec 2027 – 2 Jan 2028')
  expect(dateRange(day('2027-03-01'), day('2027-03-01'))).toBe('1 Mar 2027')
})
