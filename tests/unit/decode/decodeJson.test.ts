import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeJson } from '../../../shared/decode/decodeJson.ts'
import { findJsonFault } from '../../../shared/decode/findJsonFault.ts'

describe('decodeJson', () => {
  test('reads JSON', () => {
    expect(decodeJson(' {"a":[1,-2.5e3,"\\u00e9",null,true]} ')).toEqual({
      ok: true,
      value: { a: [1, -2500, 'é', null, true] },
    })
  })

  test('passes over a byte-order mark', () => {
    expect(decodeJson('\uFEFF[1]')).toEqual({ ok: true, value: [1] })
  })

  test.each([
    ['a comma too many', '{\n  "a": 1,\n}', 'not-json', 3, 1],
    ['a missing colon', '{"a" 1}', 'not-json', 1, 6],
    ['a word that is no value', '[1,\n nope]', 'not-json', 2, 2],
    ['single quotes', "{'a': 1}", 'not-json', 1, 2],
    ['a leading zero', '[01]', 'not-json', 1, 3],
    ['a line break inside a string', '["a\nb"]', 'not-json', 1, 4],
    ['a wrong escape', '["\\x"]', 'not-json', 1, 3],
    ['a wrong bracket', '{"a": [1}', 'not-json', 1, 9],
    ['text after the end', '{} {}', 'not-json', 1, 4],
    ['an empty file', '', 'ends-early', 1, 1],
    ['white space only', ' \n ', 'ends-early', 2, 2],
    ['a list cut in half', '[1, 2', 'ends-early', 1, 6],
    ['a string cut in half', '{"abc', 'ends-early', 1, 6],
    ['an escape cut in half', '["\\u00', 'ends-early', 1, 7],
    ['a key without its value', '{"a"', 'ends-early', 1, 5],
    ['a word cut in half', '[tru', 'ends-early', 1, 5],
    ['a minus sign at the end', '[-', 'ends-early', 1, 3],
  ])('tells the place of %s', (_, text, code, line, column) => {
    expect(decodeJson(text)).toEqual({
      ok: false,
      error: { path: '', code, facts: { line, column } },
    })
  })

  test('survives deep nesting', () => {
    expect(decodeJson('['.repeat(200_000))).toEqual({
      ok: false,
      error: { path: '', code: 'ends-early', facts: { line: 1, column: 200_001 } },
    })
  })

  test('finds a fault in every proper prefix of a document, and never in the document', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        expect(findJsonFault(json)).toBe(json.length)
        const prefix = `[${json}]`.slice(0, cut % (json.length + 2))
        expect(decodeJson(prefix)).toMatchObject({ ok: false, error: { code: 'ends-early' } })
      }),
      { seed: 1 },
    )
  })

  test('agrees with the runtime about what is JSON', () => {
    const noise = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '1', '-', '.5', 'e3', 'true', ' '),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(noise, (pieces) => {
        const text = pieces.join('')
        const result = decodeJson(text)
        if (result.ok) return
        const { line, column } = result.error.facts ?? {}
        expect(line).toBe(1)
        const offset = Number(column) - 1
        expect(() => JSON.parse(text)).toThrow()
        expect(canContinue(text.slice(0, offset))).toBe(true)
      }),
      { seed: 2, numRuns: 2000 },
    )
  })
})

/** Whether some continuation makes a prefix JSON: tried by closing what is open in a few ways. */
function canContinue(prefix: string): boolean {
  const closers = closersOf(prefix)
  return ['', '0', '"', '1"', ':0', '"":0', '":0', '0":0', '.0', 'e0'].some((glue) => {
    try {
      JSON.parse(prefix + glue + closers)
      return true
    } catch {
      return false
    }
  })
}

function closersOf(prefix: string): string {
  const open: string[] = []
  let inString = false
  for (const character of prefix) {
    if (character === '"') inString = !inString
    else if (!inString && character === '[') open.unshift(']')
    else if (!inString && character === '{') open.unshift('}')
    else if (!inString && (character === ']' || character === '}')) open.shift()
  }
  return open.join('')
}
