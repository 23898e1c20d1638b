import { expect, test } from 'vitest'
import { describeStanding } from '../../../../renderer/words/standing.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'

const TODAY = toDayNumber('2027-03-09')

test.each([
  [0, null, null],
  [14, null, null],
  [180, null, '3 h behind'],
  [180, '2027-03-13', '3 h behind, absorbed by Saturday'],
  [95, '2027-03-16', '1 h 35 behind, absorbed by Tue 16 Mar'],
  [-120, null, '2 h ahead'],
  [4000, null, '67 h behind'],
])('%i minutes behind, caught up on %s: %s', (behindMinutes, absorbedOn, said) => {
  expect(describeStanding({ behindMinutes, absorbedOn }, TODAY)).toBe(said)
})
