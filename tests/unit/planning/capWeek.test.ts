import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../shared/availability/slot.ts'
import { BLOCKS } from '../../../shared/model/civil.ts'
import { capWeek } from '../../../shared/planning/capWeek.ts'
import { aSlot, sumMinutes } from '../../builders/slot.ts'

const SMALLEST = 15

/** Seven mornings and seven evenings of an hour. */
const WEEK: Slot[] = [1, 2, 3, 4, 5, 6, 7].flatMap((day) => [
  aSlot(`2027-03-0${day}T07:00`, 60, 'morning'),
  aSlot(`2027-03-0${day}T19:00`, 60, 'evening'),
])

function minutesIn(slots: readonly Slot[], block: Slot['block']): number {
  return sumMinutes(slots.filter((slot) => slot.block === block))
}

describe('capWeek', () => {
  it('keeps a week within the band as it is', () => {
    expect(capWeek(WEEK, 840, SMALLEST)).toEqual(WEEK)
  })

  it('trims a week to the minute', () => {
    expect(sumMinutes(capWeek(WEEK, 500, SMALLEST))).toBe(500)
  })

  it('thins out every block alike', () => {
    const kept = capWeek(WEEK, 420, SMALLEST)
    expect(minutesIn(kept, 'morning')).toBeGreaterThanOrEqual(180)
    expect(minutesIn(kept, 'evening')).toBeGreaterThanOrEqual(180)
  })

  it('thins out evenly over the week', () => {
    const days = [...new Set(capWeek(WEEK, 420, SMALLEST).map(({ day }) => day))]
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0))
    expect(Math.max(...gaps)).toBeLessThanOrEqual(2)
    expect(days.length).toBeGreaterThanOrEqual(4)
  })

  it('keeps the same hours in the same week one week later', () => {
    const later = WEEK.map((slot) => ({
      ...slot,
      day: slot.day + 7,
      from: slot.from + 7 * 1440,
      until: slot.until + 7 * 1440,
    }))
    const shifted = capWeek(later, 420, SMALLEST).map(({ from }) => from - 7 * 1440)
    expect(shifted).toEqual(capWeek(WEEK, 420, SMALLEST).map(({ from }) => from))
  })

  it('leaves nothing of a band of no hours', () => {
    expect(capWeek(WEEK, 0, SMALLEST)).toEqual([])
  })

  it('stays in order, within the band and within the slots, and wastes less than a session', () => {
    const drafts = fc.array(fc.tuple(fc.integer({ min: 3, max: 40 }), fc.constantFrom(...BLOCKS)), {
      maxLength: 7,
    })
    fc.assert(
      fc.property(drafts, fc.integer({ min: 0, max: 1500 }), (slots, most) => {
        const week = slots.map(([steps, block], index) =>
          aSlot(`2027-03-0${index + 1}T10:00`, steps * 5, block),
        )
        const kept = capWeek(week, most, SMALLEST)
        const total = sumMinutes(kept)
        expect(total).toBeLessThanOrEqual(most)
        expect(total).toBeGreaterThan(Math.min(most, sumMinutes(week)) - SMALLEST)
        expect([...kept].sort((a, b) => a.from - b.from)).toEqual(kept)
        for (const slot of kept) {
          const whole = week.find(({ from }) => from === slot.from)
          expect(slot.until).toBeLessThanOrEqual(whole?.until ?? 0)
          expect(slot.until - slot.from).toBeGreaterThanOrEqual(SMALLEST)
        }
      }),
      { seed: 20270301, numRuns: 500 },
    )
  })
})
