import { describe, expect, test } from 'vitest'
import { decodeJson } from '../../../shared/decode/decodeJson.ts'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import type { FaultCode } from '../../../shared/decode/fault.ts'
import { describeFault, describeFaultOf } from '../../../shared/words/faults.ts'
import { aProfileInput } from '../../builders/profileInput.ts'

/** Every line that a profile with these fields gives. */
function linesOf(overrides: Record<string, unknown>): string[] {
  const result = decodeProfile(aProfileInput(overrides))
  return result.ok ? [] : result.error.map((fault) => describeFaultOf('profile.json', fault))
}

function weekly(days: Record<string, unknown>) {
  return { type: 'weekly', from: '2027-03-01', to: null, days }
}

function window(start: string, minutes: unknown) {
  return { block: 'morning', start, minutes }
}

describe('a fault in words', () => {
  test.each<[Record<string, unknown>, string]>([
    [{ startDate: undefined }, 'startDate: is missing'],
    [{ startDate: 5 }, 'startDate: must be text, is 5'],
    [{ startDate: 'x' }, 'startDate: is not a date of the form YYYY-MM-DD: "x"'],
    [{ startDate: '2027-02-30' }, 'startDate: is a date that does not exist: "2027-02-30"'],
    [{ version: 2 }, 'version: is 2; this program reads version 1'],
    [{ version: 'x' }, 'version: must be 1; is "x"'],
    [{ pace: 'fast' }, 'pace: must be one of hours, band; is "fast"'],
    [{ horizonMonths: 0 }, 'horizonMonths: must be at least 1, is 0'],
    [{ reserveShare: 1 }, 'reserveShare: must be at most 0.5, is 1'],
    [
      { horizonWeeks: 3 },
      'horizonWeeks: is given beside horizonMonths; only one of the two may be given',
    ],
    [
      { timeZones: [{ from: '2027-03-02', zone: 'Mars/X' }] },
      'timeZones.0.from: must be on or before Mon 1 Mar 2027, is Tue 2 Mar 2027',
    ],
    [
      { availability: [weekly({ mon: [window('07:00', 60), window('07:30', 60)] })] },
      'availability.0.days.mon.1: overlaps the window before it (07:00, 60 min)',
    ],
    [
      { availability: [weekly({ mon: [window('23:30', 60)], tue: [window('00:00', 60)] })] },
      'availability.0.days.tue.0: overlaps the window of the day before (23:30, 60 min)',
    ],
    [
      { availability: [weekly({ mon: [window('07:00', 60.5)] })] },
      'availability.0.days.mon.0.minutes: must be a whole number, is 60.5',
    ],
    [
      { limits: { minSessionMin: 60, maxSessionMin: 45 } },
      'limits.minSessionMin: is 60, more than maxSessionMin (45)',
    ],
    [{ availability: [weekly({})], exceptions: [] }, 'availability: offers no hours at all'],
    [
      { exceptions: [{ capacity: 'none', from: '2027-05-02', to: '2027-05-01' }] },
      'exceptions.0.to: is Sat 1 May 2027, before the start on Sun 2 May 2027',
    ],
  ])('%j', (overrides, line) => {
    expect(linesOf(overrides)[0]).toBe(`profile.json: ${line}`)
  })

  test('stays on one line whatever the input holds', () => {
    const availability = [weekly({ 'a\nb\u2028c': [] })]
    expect(linesOf({ availability, startDate: 'x\ny', exceptions: [] })).toEqual([
      'profile.json: availability: offers no hours at all',
      'profile.json: availability.0.days.a\\u000ab\\u2028c: is not a field that belongs here',
      'profile.json: startDate: is not a date of the form YYYY-MM-DD: "x\\ny"',
    ])
  })

  test('tells where text stops being JSON', () => {
    const lineOf = (text: string) => {
      const result = decodeJson(text)
      return result.ok ? '' : describeFaultOf('plan.json', result.error)
    }
    expect(lineOf('')).toBe('plan.json: is empty')
    expect(lineOf('{"a"')).toBe(
      'plan.json: is not complete JSON: it ends too early, at line 1, column 5',
    )
    expect(lineOf('{"a":\n x}')).toBe('plan.json: is not JSON from line 2, column 2 on')
  })

  test.each<[FaultCode, Record<string, string | number>, string]>([
    ['unknown-id', { id: 'p9' }, 'names "p9", which the roadmap does not have'],
    ['duplicate-id', { id: 'a', first: 'sessions.0' }, 'repeats the id "a" of sessions.0'],
    ['other-roadmap', { found: 'a', expected: 'b' }, 'is "a", but the roadmap is "b"'],
    ['wrong-length', { expected: 8, found: 2 }, 'must have 8 entries, has 2'],
    ['not-a-monday', { found: '2027-03-02' }, 'must be a Monday, is Tue 2 Mar 2027'],
    ['more-faults', { count: 1 }, '1 more fault not listed'],
    [
      'out-of-order',
      { found: '2027-03-01', after: '2027-03-02' },
      'must be after Tue 2 Mar 2027, is Mon 1 Mar 2027',
    ],
  ])('words for %s', (code, facts, words) => {
    expect(describeFault({ path: '', code, facts })).toBe(words)
  })
})
