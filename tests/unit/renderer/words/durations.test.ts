import { expect, test } from 'vitest'
import { roughDuration } from '../../../../renderer/words/durations.ts'

test.each([
  [412 * 60 + 37, '413 h'],
  [600, '10 h'],
  [8 * 60 + 7, '8 h 05'],
  [58, '1 h'],
  [3, '3 min'],
])('says %i minutes roughly as %s', (minutes, said) => {
  expect(roughDuration(minutes)).toBe(said)
})
