import { describe, expect, it } from 'vitest'
import { escapeBeyondAscii } from '../../../scripts/writeAscii.ts'

/** Runs code that ends in an expression, and gives its value. */
function run(code: string): unknown {
  return new Function(code)()
}

describe('escapeBeyondAscii', () => {
  it('says the same in ASCII: text, patterns, names and what lies beyond the basic plane', () => {
    const code =
      'var é="it’s – 😀";return[é,`→ x`,/[’–]/.test(é),/^😀$/u.test("😀"),é.length,{ö:1}.ö]'
    const ascii = escapeBeyondAscii(code)
    expect(ascii).toMatch(/^[\0-\x7f]*$/)
    expect(run(ascii)).toEqual(run(code))
  })

  it('leaves ASCII as it is', () => {
    expect(escapeBeyondAscii('var a="\\u2019\\\\n"')).toBe('var a="\\u2019\\\\n"')
  })

  it('refuses what an escape would change', () => {
    expect(() => escapeBeyondAscii('/\\–/')).toThrow('in ASCII')
    expect(escapeBeyondAscii('"\\\\–"')).toBe('"\\\\\\u2013"')
  })
})
