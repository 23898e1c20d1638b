import { describe, expect, it } from 'vitest'
import { fieldAt, stepsToMend } from '../../../../renderer/welcome/fields.ts'
import { askToMend, describeFaults, faultAt } from '../../../../renderer/words/faults.ts'
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

describe('fieldAt', () => {
  it('names fields as the journey does', () => {
    expect(fieldAt('availability.0.days.mon.1')?.name).toBe('Your week')
    expect(fieldAt('something.else')).toBeUndefined()
  })
})

describe('stepsToMend', () => {
  it('are the steps on which the faulty fields are answered', () => {
    const steps = stepsToMend([
      { path: 'scope.phases', code: 'empty' },
      { path: 'availability', code: 'no-hours' },
      { path: 'limits.minSessionMin', code: 'min-over-max' },
      { path: 'something.else', code: 'missing' },
    ])
    expect([...steps]).toEqual(['scope', 'hours'])
  })
})

describe('askToMend', () => {
  const ask = (fault: Fault) => askToMend(fault, 'The field')

  it('asks for what is missing as a person would', () => {
    expect(ask({ path: 'scope.phases', code: 'empty' })).toBe('Choose at least one phase.')
    expect(ask({ path: 'scope.priorities', code: 'empty' })).toMatch(/^Choose at least one: /)
    expect(ask({ path: 'availability', code: 'no-hours' })).toBe(
      'Paint at least one block of hours.',
    )
  })

  it('says on which day hours overlap', () => {
    const overlap = (path: string) => ask({ path, code: 'overlapping-windows' })
    expect(overlap('availability.0.days.tue.1')).toBe('Two blocks of hours overlap: Tuesday.')
    expect(overlap('availability.1.weeks.0.days.sun.0')).toBe(
      'Two blocks of hours overlap: Sunday.',
    )
    expect(overlap('availability.0.dayWindows.3.1')).toBe('Two blocks of hours overlap: Day 4.')
    expect(overlap('exceptions.0.windows.1')).toBe('Two blocks of hours overlap.')
  })

  it('says which limit is in the way, and when a move comes too early', () => {
    const over = (other: string) =>
      ask({ path: 'limits.minSessionMin', code: 'min-over-max', facts: { other } })
    expect(over('maxSessionMin')).toBe('The shortest session is longer than the longest one.')
    expect(over('maxMinutesPerDay')).toBe(
      'The shortest session is longer than the most hours a day.',
    )
    const facts = { found: '2027-02-01', after: '2027-03-01' }
    expect(ask({ path: 'timeZones.1.from', code: 'out-of-order', facts })).toBe(
      'A move to another time zone has to be after Mon 1 Mar 2027.',
    )
  })

  it('names the field and the fault otherwise', () => {
    expect(ask({ path: 'startDate', code: 'missing' })).toBe('The field is missing.')
  })
})
