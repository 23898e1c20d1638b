import { expect, test } from 'vitest'
import { periodOf, stepFrom } from '../../../../renderer/calendar/mode.ts'
import { toCivilDate, toDayNumber } from '../../../../shared/time/civilDate.ts'

const step = (mode: Parameters<typeof stepFrom>[0], date: string, by: 1 | -1) =>
  toCivilDate(stepFrom(mode, toDayNumber(date), by))

test('steps by day, week, month and five weeks', () => {
  expect(step('day', '2027-12-31', 1)).toBe('2028-01-01')
  expect(step('week', '2027-03-03', -1)).toBe('2027-02-24')
  expect(step('month', '2027-03-15', 1)).toBe('2027-04-01')
  expect(step('list', '2027-01-15', -1)).toBe('2026-12-07')
})

test('never skips a short month from the 31st', () => {
  expect(step('month', '2027-01-31', 1)).toBe('2027-02-01')
})

test('shows a week and five of them from Monday, a month from its first', () => {
  const period = (mode: Parameters<typeof periodOf>[0], date: string) => {
    const { from, until } = periodOf(mode, toDayNumber(date))
    return [toCivilDate(from), toCivilDate(until)]
  }
  expect(period('week', '2027-03-07')).toEqual(['2027-03-01', '2027-03-08'])
  expect(period('list', '2027-04-29')).toEqual(['2027-04-26', '2027-05-31'])
  expect(period('month', '2027-02-28')).toEqual(['2027-02-01', '2027-03-01'])
  expect(period('day', '2027-02-28')).toEqual(['2027-02-28', '2027-03-01'])
})
