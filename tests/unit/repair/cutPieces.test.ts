import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutLong, joinShort, lengthFor, takeFrom } from '../../../shared/repair/cutPieces.ts'

const lengths = { smallest: 30, longest: 120 }
/** How pieces are cut where nothing is said of it. */
const cutting = { lengths, fills: false }
const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + part, 0)
const pieces = fc
  .array(fc.integer({ min: 30, max: 120 }), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.sort((a, b) => b - a))

describe('lost work in pieces', () => {
  it('takes a whole piece that fits before it is cut', () => {
    expect(lengthFor([90, 60], 70, cutting)).toBe(60)
  })

  it('is reshaped where no piece fits, in as many as before', () => {
    expect(lengthFor([60, 60], 45, cutting)).toBe(45)
    expect(lengthFor([60], 45, cutting)).toBe(0)
  })

  it('fills a stretch where it is to, in as many pieces as before', () => {
    const fills = { ...cutting, fills: true }
    expect(lengthFor([90, 60], 100, fills)).toBe(100)
    expect(lengthFor([90, 35], 100, fills)).toBe(95)
    expect(lengthFor([90], 100, fills)).toBe(90)
    expect(lengthFor([120, 120], 110, fills)).toBe(0)
    expect(lengthFor([120, 120, 60], 110, fills)).toBe(110)
  })

  it('is cut no shorter than the share that is allowed', () => {
    expect(lengthFor([120], 50, cutting, 0.5)).toBe(0)
    expect(lengthFor([120], 60, cutting, 0.5)).toBe(60)
  })

  it('loses no minute and keeps to the limits, however it is cut', () => {
    const stretch = fc.integer({ min: 1, max: 130 })
    const share = fc.constantFrom(undefined, 0, 0.5)
    fc.assert(
      fc.property(pieces, stretch, fc.boolean(), share, (parts, free, fills, least) => {
        const length = lengthFor(parts, free, { lengths, fills }, least)
        if (length === 0) return
        const rest = [...parts]
        takeFrom(rest, length, lengths)
        expect(sum(rest) + length).toBe(sum(parts))
        for (const part of [length, ...rest]) {
          expect(part).toBeGreaterThanOrEqual(30)
          expect(part).toBeLessThanOrEqual(120)
        }
      }),
    )
  })
})

describe('sessions from before a limit', () => {
  it('are cut into as few as keep to it', () => {
    const short = { smallest: 30, longest: 60 }
    expect(cutLong([120, 45], short)).toEqual([60, 60, 45])
    expect(cutLong([100], short)).toEqual([50, 50])
    expect(cutLong([130], short)).toEqual([45, 45, 40])
  })

  it('are cut evenly where no cut keeps to the shortest', () => {
    expect(cutLong([61], { smallest: 60, longest: 60 })).toEqual([35, 26])
    expect(cutLong([120], { smallest: 45, longest: 50 })).toEqual([40, 40, 40])
  })
})

describe('what is left of sessions', () => {
  it('joins another piece where it is too short for a session of its own', () => {
    expect(joinShort([60, 10], lengths)).toEqual([70])
    expect(joinShort([60], lengths)).toEqual([60])
    expect(joinShort([10], lengths)).toEqual([10])
  })

  it('is filled up where no other piece has room', () => {
    expect(joinShort([120, 10], lengths)).toEqual([100, 30])
  })
})
