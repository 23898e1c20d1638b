import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutBusy } from '../../../shared/availability/cutBusy.ts'
import type { BusyInterval, Slot } from '../../../shared/availability/slot.ts'
import { aSlot } from '../../builders/slot.ts'

const EVENING = aSlot('2027-03-01T19:00', 90)
const NEXT = aSlot('2027-03-02T19:00', 90)

function busyFrom(slot: Slot, minute: number, minutes: number): BusyInterval {
  return { from: slot.from + minute, until: slot.from + minute + minutes }
}

/** Minutes of `slots`, each as its distance from the start of `EVENING`. */
function spans(slots: readonly Slot[]): [number, number][] {
  return slots.map(({ from, until }) => [from - EVENING.from, until - EVENING.from])
}

describe('cutBusy', () => {
  it('returns the slots as they are where nothing is busy', () => {
    expect(cutBusy([EVENING, NEXT], [])).toEqual([EVENING, NEXT])
  })

  it('takes a commitment out of the middle, the start or the end', () => {
    expect(spans(cutBusy([EVENING], [busyFrom(EVENING, 30, 20)]))).toEqual([
      [0, 30],
      [50, 90],
    ])
    expect(spans(cutBusy([EVENING], [busyFrom(EVENING, -10, 20)]))).toEqual([[10, 90]])
    expect(spans(cutBusy([EVENING], [busyFrom(EVENING, 80, 60)]))).toEqual([[0, 80]])
  })

  it('keeps what a commitment only touches', () => {
    const around = [busyFrom(EVENING, -60, 60), busyFrom(EVENING, 90, 60)]
    expect(cutBusy([EVENING], around)).toEqual([EVENING])
  })

  it('takes away a slot that is busy throughout, and only it', () => {
    expect(cutBusy([EVENING, NEXT], [busyFrom(EVENING, 0, 90)])).toEqual([NEXT])
  })

  it('lets one long commitment cut several slots', () => {
    const busy = { from: EVENING.from + 45, until: NEXT.from + 45 }
    const free = cutBusy([EVENING, NEXT], [busy])
    expect(free.map(({ from, until }) => until - from)).toEqual([45, 45])
  })

  it('keeps a long commitment in mind behind a short one that starts later', () => {
    const long = { from: EVENING.from - 100, until: NEXT.from + 30 }
    const short = busyFrom(EVENING, -50, 10)
    expect(spans(cutBusy([EVENING, NEXT], [short, long]))).toEqual([[1470, 1530]])
  })

  it('keeps block, day, zone and offset of the pieces', () => {
    const { from: _, until: __, ...rest } = EVENING
    for (const piece of cutBusy([EVENING], [busyFrom(EVENING, 30, 20)])) {
      expect(piece).toMatchObject(rest)
    }
  })

  it('leaves exactly the minutes that are offered and not busy', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 6 }),
        fc.array(stretch, { maxLength: 8 }),
        (offers, commitments) => {
          const slots = disjoint(offers).map(([from, until]) => ({ ...EVENING, from, until }))
          const busy = commitments.map(([from, minutes]) => ({ from, until: from + minutes }))
          const free = cutBusy(slots, busy)
          const expected = minutesOf(slots).filter(
            (minute) => !busy.some(({ from, until }) => minute >= from && minute < until),
          )
          expect(minutesOf(free)).toEqual(expected)
          expect(free.every(({ from, until }) => from < until)).toBe(true)
        },
      ),
      { seed: 20270301, numRuns: 500 },
    )
  })
})

function minutesOf(slots: readonly Slot[]): number[] {
  return slots.flatMap(({ from, until }) =>
    Array.from({ length: until - from }, (_, index) => from + index),
  )
}

/** Stretches `[from, until)` one after another, from gaps and lengths. */
function disjoint(offers: readonly (readonly [number, number])[]): [number, number][] {
  let at = 0
  return offers.flatMap(([gap, minutes]): [number, number][] => {
    const from = at + (gap % 40)
    at = from + minutes
    return minutes === 0 ? [] : [[from, at]]
  })
}
