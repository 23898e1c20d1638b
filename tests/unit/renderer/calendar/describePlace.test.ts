import { expect, test } from 'vitest'
import { describePlace } from '../../../../renderer/calendar/describePlace.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'

const PLAN = { from: toDayNumber('2027-03-03'), until: toDayNumber('2029-03-03') }
const place = (mode: Parameters<typeof describePlace>[1], date: string) =>
  describePlace(PLAN, mode, toDayNumber(date))

test('says of a day and a week which week of the plan it is', () => {
  expect(place('day', '2027-03-03')).toBe('Week 1 of 105')
  expect(place('week', '2027-03-14')).toBe('Week 2 of 105')
})

test('says of a month which month of the plan it is, and of a list which weeks', () => {
  expect(place('month', '2027-03-31')).toBe('Month 1 of 25')
  expect(place('month', '2028-01-01')).toBe('Month 11 of 25')
  expect(place('list', '2027-04-29')).toBe('Weeks 9–13 of 105')
})

test('counts no weeks before the plan or after it', () => {
  expect(place('list', '2027-02-20')).toBe('Weeks 1–3 of 105')
  expect(place('list', '2029-02-26')).toBe('Week 105 of 105')
  expect(place('month', '2027-02-28')).toBe('Before the plan starts')
  expect(place('week', '2029-03-05')).toBe('After the plan ends')
})

test('says of the year how many weeks there are in all', () => {
  expect(place('year', '2027-06-01')).toBe('105 weeks')
})
