import { describe, expect, it } from 'vitest'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

const hours = { t1: 4 }
const studied = (actualMinutes: number) =>
  aReading('a', 't1', '2027-03-01 18:00', { status: 'done', minutes: actualMinutes, actualMinutes })
const second = aReading('b', 't1', '2027-03-02 18:00', { minutes: 120 })
const third = aReading('c', 't1', '2027-03-03 18:00')

/** What is planned after so many minutes studied, of four hours needed. */
function planned(minutes: number, last = third): string[] {
  const { plan } = repairQuietly(aRepair([studied(minutes), second, last], { hours }))
  return plan.sessions
    .filter(({ status }) => status === 'planned')
    .map((session) => `${session.id} ${session.minutes}`)
}

describe('work beyond what is needed', () => {
  it('stays away where nothing is too much', () => {
    expect(planned(60)).toEqual(['b 120', 'c 60'])
  })

  it('is dropped from the last sessions', () => {
    expect(planned(120)).toEqual(['b 120'])
    expect(planned(180)).toEqual(['b 60'])
  })

  it('stays planned where the rest would be shorter than a session may be', () => {
    expect(planned(90)).toEqual(['b 90', 'c 60'])
  })

  it('is left in a pinned session', () => {
    expect(planned(120, { ...third, pinned: true })).toEqual(['b 60', 'c 60'])
  })

  it('leaves reserve in its place', () => {
    const later = aReading('d', 't2', '2027-03-05 18:00')
    const sessions = [studied(120), second, third, later]
    const { plan, removed } = repairQuietly(aRepair(sessions, { hours: { t1: 4, t2: 1 } }))
    expect(removed).toEqual(['c'])
    expect(plan.reserve).toEqual([
      { date: '2027-03-03', start: '18:00', minutes: 60, block: 'evening' },
    ])
  })
})
