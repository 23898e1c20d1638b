import { expect, test } from 'vitest'
import { percentOf } from '../../../../renderer/words/percent.ts'

test.each([
  [0, 0],
  [0.004, 1],
  [0.3749, 37],
  [0.996, 99],
  [1, 100],
])('says the share %d as %d %', (share, percent) => {
  expect(percentOf(share)).toBe(percent)
})
