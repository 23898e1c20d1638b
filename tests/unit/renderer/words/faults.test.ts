import { describe, expect, it } from 'vitest'
import { nameOfField } from '../../../../renderer/welcome/nameOfField.ts'
import { describeFaults, faultAt } from '../../../../renderer/words/faults.ts'
import type { Fault } from '../../../../shared/decode/fault.ts'

const faults: readonly Fault[] = [
  { path: 'id', code: 'missing' },
  { path: 'timeZones.1.zone', code: 'unknown-zone', facts: { found: 'Mars/Base' } },
  { path: 'topics', code: 'missing' },
  { path: 'phases', code: 'missing' },
]

describe('describeFaults', () => {
  it('tells the first three and how many more there are', () => {
    expect(describeFaults(faults)).toBe(
      'id is missing; timeZones.1.zone is not a time zone that this computer knows: Mars/Base; topics is missing; and 1 more',
    )
    expect(describeFaults(faults.slice(0, 1))).toBe('id is missing')
  })
})

describe('faultAt', () => {
  it('finds a fault at a field or below it', () => {
    expect(faultAt(faults, 'timeZones.1', 'From')).toBe(
      'From is not a time zone that this computer knows: Mars/Base.',
    )
    expect(faultAt(faults, 'timeZones.10', 'From')).toBeNull()
    expect(faultAt(faults, 'timeZones.0', 'From')).toBeNull()
  })
})

it('names fields as the journey does', () => {
  expect(nameOfField('availability.0.days.mon.1')).toBe('Your week')
  expect(nameOfField('something.else')).toBe('something.else')
})
