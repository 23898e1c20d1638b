import { describe, expect, it } from 'vitest'
import {
  leastReserve,
  noteReserve,
  type RecentReserve,
} from '../../../shared/planning/recentReserve.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'

const MONDAY = toDayNumber('2027-03-01')
const SHARE = 0.1

/** Weeks of 600 minutes each, one after another, that hold these minutes. */
function afterWeeks(...held: readonly number[]): RecentReserve {
  const recent: RecentReserve = []
  held.forEach((minutes, index) => {
    noteReserve(recent, { monday: MONDAY + index * 7, offered: 600, held: minutes })
  })
  return recent
}

describe('leastReserve', () => {
  it('asks a first week for nearly its share', () => {
    const least = leastReserve([], MONDAY, 600, SHARE)
    expect(least).toBeGreaterThan(0.08 * 600)
    expect(least).toBeLessThanOrEqual(60)
  })

  it('asks for nothing where the three weeks before held enough', () => {
    expect(leastReserve(afterWeeks(90, 90, 90), MONDAY + 21, 600, SHARE)).toBeLessThanOrEqual(0)
  })

  it('asks for what they lack', () => {
    const least = leastReserve(afterWeeks(60, 0, 60), MONDAY + 21, 600, SHARE)
    expect(least).toBeCloseTo(leastReserve(afterWeeks(60, 60, 60), MONDAY + 21, 600, SHARE) + 60)
  })

  it('looks back over three weeks and no further', () => {
    const recent = afterWeeks(500, 0, 0, 0)
    expect(leastReserve(recent, MONDAY + 28, 600, SHARE)).toBeCloseTo(
      leastReserve(afterWeeks(0, 0, 0), MONDAY + 21, 600, SHARE),
    )
  })

  it('counts by the calendar: a week without hours in between counts as one', () => {
    const recent = afterWeeks(500)
    expect(leastReserve(recent, MONDAY + 21, 600, SHARE)).toBeLessThan(0)
    expect(leastReserve(recent, MONDAY + 28, 600, SHARE)).toBeGreaterThan(0)
  })

  it('asks for nothing without a share', () => {
    expect(leastReserve(afterWeeks(0, 0, 0), MONDAY + 21, 600, 0)).toBeLessThanOrEqual(0)
  })
})
