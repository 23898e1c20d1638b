import { describe, expect, test } from 'vitest'
import {
  bandPath,
  type Frame,
  layBurnUp,
  linePath,
} from '../../../../renderer/progress/burnUpScale.ts'
import type { BurnUpWeek } from '../../../../shared/forecast/types.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'

const FRAME: Frame = { width: 120, height: 110, left: 20, right: 0, top: 0, bottom: 10 }

const week = (monday: string, overrides: Partial<BurnUpWeek> = {}): BurnUpWeek => ({
  monday,
  baseline: 600,
  plan: 600,
  done: null,
  band: null,
  ...overrides,
})
const WEEKS = [
  week('2027-03-01', { done: 300, baseline: 300 }),
  week('2027-03-08', { band: { p80: 300, p50: 450, p20: 600 } }),
]
const scale = layBurnUp(WEEKS, 600, FRAME)
const MONDAY = toDayNumber('2027-03-01')

describe('the burn-up as a drawing', () => {
  test('runs from the first Monday to the last Sunday, and from nothing to all', () => {
    expect([scale.x(MONDAY), scale.x(MONDAY + 14)]).toEqual([20, 120])
    expect([scale.y(0), scale.y(600)]).toEqual([100, 0])
    expect([scale.from, scale.until]).toEqual([MONDAY, MONDAY + 14])
  })

  test('marks round hours, a handful of them', () => {
    expect(scale.marks).toEqual([0, 300, 600])
    const large = layBurnUp(WEEKS, 2630 * 60, FRAME).marks
    expect(large).toEqual([0, 500, 1000, 1500, 2000, 2500].map((hours) => hours * 60))
  })

  test('draws a value at the end of its week and leaves weeks without one out', () => {
    expect(linePath(WEEKS, ({ baseline }) => baseline, scale, [MONDAY, 0])).toBe(
      'M20 100L70 50L120 0',
    )
    expect(linePath(WEEKS, ({ done }) => done, scale)).toBe('')
  })

  test('closes the band from P50 out to P80 back', () => {
    expect(bandPath(WEEKS, scale, [MONDAY + 7, 300])).toBe('M70 50L120 25L120 50Z')
    expect(bandPath(WEEKS.slice(0, 1), scale, [MONDAY, 0])).toBe('')
  })
})
