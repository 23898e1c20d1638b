import { expect, test } from 'vitest'
import {
  describeCatchUp,
  describeProgress,
  describeStanding,
} from '../../../../renderer/words/standing.ts'
import { toCivilDate, toDayNumber } from '../../../../shared/time/civilDate.ts'

const TODAY = toDayNumber('2027-03-09')

test.each([
  [0, null, null],
  [14, null, null],
  [180, null, '3 h behind the first plan'],
  [180, '2027-03-13', '3 h behind, absorbed by Saturday'],
  [95, '2027-03-16', '1 h 35 behind, absorbed by Tue 16 Mar'],
  [-120, null, '2 h ahead'],
  [4000, null, '67 h behind the first plan'],
])('%i minutes behind, caught up on %s: %s', (behindMinutes, absorbedOn, said) => {
  expect(describeStanding({ behindMinutes, absorbedOn }, TODAY)).toBe(said)
})

test.each([
  [60, toCivilDate(TODAY), 'catching up 1 h today'],
  [60, '2027-03-13', 'catching up 1 h until Saturday'],
  [810, '2027-03-16', 'catching up 13 h 30 until Tue 16 Mar'],
])('%i minutes that have their place, until %s: %s', (minutes, until, said) => {
  expect(describeCatchUp({ minutes, until }, TODAY)).toBe(said)
})

test.each([
  [60, 60, 'catching up 1 h until Saturday'],
  [-120, 60, 'catching up 1 h until Saturday'],
  [180, 60, '3 h behind the first plan'],
  [180, null, '3 h behind the first plan'],
  [0, null, null],
])('%i minutes behind, %o of them caught up: %s', (behindMinutes, minutes, said) => {
  const catchUp = minutes === null ? null : { minutes, until: '2027-03-13' }
  expect(describeProgress({ behindMinutes, absorbedOn: null }, catchUp, TODAY)).toBe(said)
})

test('what is caught up is said before it is known how far the plan is behind', () => {
  const catchUp = { minutes: 60, until: '2027-03-13' }
  expect(describeProgress(null, catchUp, TODAY)).toBe('catching up 1 h until Saturday')
  expect(describeProgress(null, null, TODAY)).toBeNull()
})

test('much that is caught up is said also where a little more is behind', () => {
  const catchUp = { minutes: 8620, until: '2028-06-17' }
  const say = (behindMinutes: number) =>
    describeProgress({ behindMinutes, absorbedOn: null }, catchUp, TODAY)
  expect(say(8700)).toMatch(/^catching up 143 h/)
  expect(say(9100)).toBe('152 h behind the first plan')
})
