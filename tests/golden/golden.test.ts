import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toIcs } from '../../shared/calendar/toIcs.ts'
import { parseIcs, unescapeText, type WireComponent } from '../readers/parseIcs.ts'
import { GOLDEN_CASES } from './cases.ts'

const TEXTS = ['SUMMARY', 'DESCRIPTION', 'X-WR-CALNAME']

function golden(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}

/** What a calendar says: properties with their parameters by name, texts as people read them. */
function toPlain({ name, properties, components }: WireComponent): unknown {
  return {
    [name]: properties.map((property) => {
      const value = TEXTS.includes(property.name) ? unescapeText(property.value) : property.value
      const parameters = Object.entries(property.parameters).map(([key, of]) => `;${key}=${of}`)
      return `${property.name}${parameters.join('')}: ${value}`
    }),
    ...(components.length === 0 ? {} : { components: components.map(toPlain) }),
  }
}

describe.each(Object.entries(GOLDEN_CASES))('%s', (name, { plan, roadmap, options }) => {
  test('is written octet by octet as ever', () => {
    expect(toIcs(plan, roadmap, options)).toBe(golden(`${name}.ics`))
  })

  test('says what its expectation says', () => {
    expect(toPlain(parseIcs(golden(`${name}.ics`)))).toEqual(JSON.parse(golden(`${name}.json`)))
  })
})
