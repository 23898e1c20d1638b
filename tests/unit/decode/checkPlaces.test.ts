import { describe, expect, test } from 'vitest'
import { checkPlaces } from '../../../shared/decode/checkPlaces.ts'
import type { Session } from '../../../shared/model/plan.ts'
import { describeFault } from '../../../shared/words/faults.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'

const profile = aProfile({ startDate: '2027-03-01', horizonMonths: 12 })

function faultsOf(...sessions: Session[]): string[] {
  const faults = checkPlaces(aPlan({ profile, sessions }))
  return faults.map((fault) => `${fault.path} ${describeFault(fault)}`)
}

describe('places of planned sessions', () => {
  test('may touch, and lie up to the night after the last day', () => {
    const night = aSession({ id: 'c', date: '2028-03-01', start: '00:30' })
    expect(faultsOf(aSession(), aSession({ id: 'b', start: '20:00' }), night)).toEqual([])
  })

  test('may not take the same minutes, also past midnight and in any order', () => {
    const long = aSession({ id: 'long', start: '23:00', minutes: 120 })
    const early = aSession({ id: 'b', date: '2027-03-02', start: '00:30' })
    expect(faultsOf(early, aSession(), long, aSession({ id: 'd', start: '19:59' }))).toEqual([
      'sessions.0.start overlaps the session "long"',
      'sessions.3.start overlaps the session "p1-python.read-1"',
    ])
  })

  test('may not lie after the horizon', () => {
    expect(faultsOf(aSession({ date: '2028-03-02' }))).toEqual([
      'sessions.0.date lies outside the plan, which runs from Mon 1 Mar 2027 to Tue 29 Feb 2028',
    ])
  })

  test('are counted in elapsed minutes where the clock goes back', () => {
    const night = aSession({ date: '2027-10-31', start: '01:00', minutes: 240 })
    const after = aSession({ id: 'b', date: '2027-10-31', start: '04:00' })
    expect(faultsOf(night, after)).toEqual([])
    expect(faultsOf({ ...night, minutes: 241 }, after)).toEqual([
      'sessions.1.start overlaps the session "p1-python.read-1"',
    ])
  })

  test('do not meet those of another zone, nor what has happened', () => {
    const same = { id: 'b', start: '19:00' }
    expect(faultsOf(aSession(), aSession({ ...same, zone: 'Europe/Berlin' }))).toEqual([])
    expect(faultsOf(aSession(), aSession({ ...same, status: 'done' }))).toEqual([])
    expect(faultsOf(aSession({ date: '2030-01-01', status: 'missed' }))).toEqual([])
  })
})
