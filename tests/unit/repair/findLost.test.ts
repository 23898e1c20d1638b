import { describe, expect, it } from 'vitest'
import { selectWork } from '../../../shared/curriculum/selectWork.ts'
import type { Session } from '../../../shared/model/plan.ts'
import { findLost } from '../../../shared/repair/findLost.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

/** What is lost of three hours on one topic, as id and minutes. */
function lostOf(sessions: readonly Session[], unscheduledMinutes = 0): string[] {
  const { roadmap, plan: whole } = aRepair(sessions, { hours: { t1: 3 } })
  const part = { activity: 'p1-t1.read', minutes: unscheduledMinutes, reason: 'horizon' as const }
  const plan = { ...whole, unscheduled: [part] }
  const work = selectWork(roadmap, plan.profile)
  return findLost(plan, work).map(({ session, minutes }) => `${session.id} ${minutes}`)
}

describe('lost work', () => {
  const rest = aReading('b', 't1', '2027-03-02 18:00', { minutes: 120 })
  const first = (overrides: Partial<Session>) => aReading('a', 't1', '2027-03-01 18:00', overrides)

  it('is what a missed session was for', () => {
    expect(lostOf([first({ status: 'missed' }), rest])).toEqual(['a 60'])
  })

  it('is what a session cut short left over', () => {
    expect(lostOf([first({ status: 'partial', actualMinutes: 25 }), rest])).toEqual(['a 35'])
  })

  it('is not what was left out on purpose', () => {
    expect(lostOf([first({ status: 'skipped' }), rest])).toEqual([])
  })

  it('is not what is planned again already', () => {
    const again = aReading('c', 't1', '2027-03-03 18:00')
    expect(lostOf([first({ status: 'missed' }), rest, again])).toEqual([])
  })

  it('is only what is still missing where other sessions took longer', () => {
    const longer = { ...rest, status: 'done' as const, minutes: 150 }
    expect(lostOf([first({ status: 'missed' }), longer])).toEqual(['a 30'])
  })

  it('is not what has been found to have no place', () => {
    expect(lostOf([first({ status: 'missed' }), rest], 60)).toEqual([])
  })
})
