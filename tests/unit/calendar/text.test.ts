import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText } from '../../../shared/calendar/escapeText.ts'
import { foldLine, foldRest } from '../../../shared/calendar/foldLine.ts'
import { unescapeText } from '../../readers/parseIcs.ts'

const SEED = { seed: 20270301 }
const anyText = fc.string({ unit: 'grapheme', maxLength: 400 })

function octetsOf(text: string): number[] {
  return text.split('\r\n').map((line) => Buffer.byteLength(line))
}

describe('escaping', () => {
  test.each([
    ['Read: a, b; c', 'Read: a\\, b\\; c'],
    ['C:\\path', 'C:\\\\path'],
    ['one\ntwo\r\nthree\rfour', 'one\\ntwo\\nthree\\nfour'],
    ['"quoted": fine', '"quoted": fine'],
    ['tab\tstays', 'tab\tstays'],
    ['bell\u0007, delete\u007F', 'bell\uFFFD\\, delete\uFFFD'],
    ['half \uD83D pair \uD83D\uDE00', 'half \uFFFD pair \uD83D\uDE00'],
    ['\uDE00', '\uFFFD'],
  ])('writes %j as %j', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped)
  })

  test('comes back as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const wire = escapeText(text)
        expect(wire).not.toMatch(/[\r\n]/)
        expect(unescapeText(wire)).toBe(
          text.replace(/\r\n|\r/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '\uFFFD'),
        )
      }),
      SEED,
    )
  })
})

describe('folding', () => {
  test('leaves 75 octets on one line and folds 76', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
    expect(octetsOf(foldLine('x'.repeat(76)))).toEqual([75, 2])
    expect(octetsOf(foldLine('x'.repeat(75 + 74 + 74)))).toEqual([75, 75, 75])
  })

  test('counts octets, not characters', () => {
    expect(foldLine('é'.repeat(37))).toBe('é'.repeat(37))
    expect(octetsOf(foldLine('é'.repeat(38)))).toEqual([74, 3])
    expect(octetsOf(foldLine('😀'.repeat(20)))).toEqual([72, 9])
  })

  test('never has more than 75 octets a line, splits no character and loses nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = `SUMMARY:${escapeText(text)}`
        const folded = foldLine(line)
        expect(Math.max(...octetsOf(folded))).toBeLessThanOrEqual(75)
        expect(Buffer.from(folded).toString()).toBe(folded)
        expect(folded.replaceAll('\r\n ', '')).toBe(line)
      }),
      SEED,
    )
  })

  test('goes on after a folded line on a line of its own', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, rest) => {
        const folded = foldLine(escapeText(first)) + foldRest(escapeText(rest))
        expect(Math.max(...octetsOf(folded))).toBeLessThanOrEqual(75)
        expect(folded.replaceAll('\r\n ', '')).toBe(escapeText(first) + escapeText(rest))
      }),
      SEED,
    )
  })
})
