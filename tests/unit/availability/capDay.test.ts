import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capDay } from '../../../shared/availability/capDay.ts'
import type { Slot } from '../../../shared/availability/slot.ts'
import { aSlot, sumMinutes } from '../../builders/slot.ts'

/** A day of slots of these lengths, an hour between one and the next. */
function aDay(lengths: readonly number[]): Slot[] {
  let minute = 0
  return lengths.map((length) => {
    const slot = aSlot('2027-03-01T00:00', length)
    minute += length + 60
    const from = slot.from + minute - length - 60
    return { ...slot, from, until: from + length }
  })
}

function lengthsOf(slots: readonly Slot[]): number[] {
  return slots.map(({ from, until }) => until - from)
}

describe('capDay', () => {
  it('keeps a day within the limit as it is', () => {
    const day = aDay([60, 120])
    expect(capDay(day, 180, 30)).toEqual(day)
  })

  it('lets the shortest slots give way, so that the long ones stay whole', () => {
    const day = aDay([60, 240, 90])
    expect(capDay(day, 330, 30)).toEqual([day[1], day[2]])
    expect(capDay(day, 240, 30)).toEqual([day[1]])
  })

  it('shortens a slot at its end', () => {
    const day = aDay([60, 240])
    const capped = capDay(day, 280, 30)
    expect(lengthsOf(capped)).toEqual([40, 240])
    expect(capped.map(({ from }) => from)).toEqual(day.map(({ from }) => from))
  })

  it('shortens several slots where one does not suffice', () => {
    expect(sumMinutes(capDay(aDay([120, 120, 120]), 150, 30))).toBe(150)
  })

  it('keeps every minute of the limit where two slots share what is too much', () => {
    expect(sumMinutes(capDay(aDay([60, 60]), 70, 30))).toBe(70)
  })

  it('gives up the shortest slots where the limit does not hold all of them', () => {
    const day = aDay([60, 40, 50])
    expect(capDay(day, 80, 30).map(({ from }) => from)).toEqual([day[0]?.from, day[2]?.from])
  })

  it('keeps the longest slot where shortening each to the minimum does not suffice', () => {
    expect(lengthsOf(capDay(aDay([30, 31]), 32, 30))).toEqual([31])
  })

  it('leaves nothing where not even the shortest session fits', () => {
    expect(capDay(aDay([60, 90]), 25, 30)).toEqual([])
  })

  it('never exceeds the limit, keeps no crumb and gives up no minute that could stay', () => {
    const lengths = fc.array(fc.integer({ min: 30, max: 240 }), { maxLength: 5 })
    fc.assert(
      fc.property(lengths, fc.integer({ min: 15, max: 600 }), (slots, most) => {
        const day = aDay(slots)
        const capped = capDay(day, most, 30)
        expect(sumMinutes(capped)).toBe(mostByTrying(slots, most, 30))
        expect(lengthsOf(capped).every((length) => length >= 30)).toBe(true)
        for (const slot of capped) {
          const whole = day.find(({ from }) => from === slot.from)
          expect(slot.until).toBeLessThanOrEqual(whole?.until ?? 0)
        }
        expect([...capped].sort((a, b) => a.from - b.from)).toEqual(capped)
      }),
      { seed: 20270301, numRuns: 500 },
    )
  })
})

/** Most minutes in any set of slots, each cut to anything between the smallest and its length. */
function mostByTrying(lengths: readonly number[], most: number, smallest: number): number {
  let best = 0
  for (let bits = 0; bits < 2 ** lengths.length; bits += 1) {
    const chosen = lengths.filter((_, index) => ((bits >> index) & 1) === 1)
    if (chosen.length * smallest > most) continue
    const sum = chosen.reduce((total, length) => total + length, 0)
    best = Math.max(best, Math.min(most, sum))
  }
  return best
}
