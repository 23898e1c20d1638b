import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../shared/availability/slot.ts'
import { holdReserve } from '../../../shared/planning/holdReserve.ts'
import { aSlot, sumMinutes } from '../../builders/slot.ts'

const SMALLEST = 30

/** Evenings from Monday on with these lengths. */
function aWeek(...lengths: readonly number[]): Slot[] {
  return lengths.map((length, day) => aSlot(`2027-03-0${day + 1}T18:00`, length))
}

describe('holdReserve', () => {
  it('holds nothing without a share', () => {
    const week = aWeek(90, 90, 90)
    expect(holdReserve(week, 0, 0, 0, SMALLEST)).toEqual({ study: week, reserve: [], owed: 0 })
  })

  it('holds its share of the week at the end of it', () => {
    const week = aWeek(120, 120, 120, 120, 120)
    const { study, reserve, owed } = holdReserve(week, 0.1, 0, 0, SMALLEST)
    expect(reserve).toEqual([{ ...week[4], from: (week[4]?.until ?? 0) - 60 }])
    expect(sumMinutes(study)).toBe(540)
    expect(owed).toBe(0)
  })

  it('spreads much of it over the week', () => {
    const week = aWeek(240, 240, 240, 240, 240, 240)
    const { reserve } = holdReserve(week, 0.2, 0, 0, SMALLEST)
    expect(reserve.map(({ day }) => day - (week[0]?.day ?? 0))).toEqual([1, 3, 5])
    expect(sumMinutes(reserve)).toBe(285)
  })

  it('owes to the next week what is too little for a piece', () => {
    const week = aWeek(60, 60, 60)
    const first = holdReserve(week, 0.1, 0, 0, SMALLEST)
    expect(first).toEqual({ study: week, reserve: [], owed: 18 })
    const second = holdReserve(week, 0.1, first.owed, 0, SMALLEST)
    expect(sumMinutes(second.reserve)).toBe(30)
    expect(second.owed).toBe(6)
  })

  it('holds what the last weeks lack, though it is not owed, and does not count it as owed', () => {
    const week = aWeek(120, 120, 120)
    const { reserve, owed } = holdReserve(week, 0.1, -36, 60, SMALLEST)
    expect(sumMinutes(reserve)).toBe(60)
    expect(owed).toBe(-60)
  })

  it('takes a whole slot rather than leave a crumb of it', () => {
    const { study, reserve } = holdReserve(aWeek(60, 40), 0.35, 0, 0, SMALLEST)
    expect(sumMinutes(reserve)).toBe(40)
    expect(sumMinutes(study)).toBe(60)
  })

  it('divides the week: study and reserve together are what it offers, and what is held was due', () => {
    const lengths = fc.array(fc.integer({ min: 6, max: 48 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(
        lengths.map((steps) => aWeek(...steps.map((step) => step * 5))),
        fc.constantFrom(0.05, 0.1, 0.2, 0.5),
        fc.integer({ min: -40, max: 60 }),
        (week, share, owed) => {
          const held = holdReserve(week, share, owed, 0, SMALLEST)
          const pieces = [...held.study, ...held.reserve].sort((a, b) => a.from - b.from)
          expect(sumMinutes(pieces)).toBe(sumMinutes(week))
          for (const slot of week) {
            const parts = pieces.filter(({ day }) => day === slot.day)
            expect(parts[0]?.from).toBe(slot.from)
            expect(parts[parts.length - 1]?.until).toBe(slot.until)
            expect(parts.slice(1).map(({ from }) => from)).toEqual(
              parts.slice(0, -1).map(({ until }) => until),
            )
          }
          expect(held.reserve.every(({ from, until }) => until - from >= SMALLEST)).toBe(true)
          expect(held.owed).toBeCloseTo(owed + share * sumMinutes(week) - sumMinutes(held.reserve))
        },
      ),
      { seed: 20270301, numRuns: 500 },
    )
  })

  it('never owes or holds ahead more than about a piece over many weeks', () => {
    const lengths = fc.array(fc.integer({ min: 9, max: 48 }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(fc.array(lengths, { minLength: 20, maxLength: 20 }), (weeks) => {
        let owed = 0
        for (const steps of weeks) {
          owed = holdReserve(aWeek(...steps.map((step) => step * 5)), 0.1, owed, 0, SMALLEST).owed
          expect(Math.abs(owed)).toBeLessThan(75)
        }
      }),
      { seed: 20270301, numRuns: 100 },
    )
  })
})
