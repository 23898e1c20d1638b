import { describe, expect, test } from 'vitest'
import { decodePlan } from '../../../shared/decode/decodePlan.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'

function faultsOf(input: unknown): string[] {
  const result = decodePlan(input)
  return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`)
}

describe('decodePlan', () => {
  test('reads a plan as it stands', () => {
    const plan = aPlan()
    expect(decodePlan(plan)).toEqual({ ok: true, value: plan })
  })

  test('names the field of a session that is wrong', () => {
    expect(faultsOf(aPlan({ sessions: [aSession(), aSession({ id: 'b', minutes: 0 })] }))).toEqual([
      'sessions.1.minutes too-small',
    ])
  })

  test('names ids that occur twice, with the first place', () => {
    const sessions = [aSession(), aSession({ id: 'b' }), aSession()]
    const milestone = { id: 'm', title: 'Done', date: '2027-05-01' }
    const result = decodePlan(aPlan({ sessions, milestones: [milestone, milestone] }))
    expect(result.ok ? [] : result.error).toEqual([
      {
        path: 'milestones.1.id',
        code: 'duplicate-id',
        facts: { id: 'm', first: 'milestones.0' },
      },
      {
        path: 'sessions.2.id',
        code: 'duplicate-id',
        facts: { id: 'p1-python.read-1', first: 'sessions.0' },
      },
    ])
  })

  test('checks the profile inside', () => {
    const profile = { ...aProfile(), startDate: '2027-13-01', horizonWeeks: 3 }
    expect(faultsOf({ ...aPlan(), profile })).toEqual([
      'profile.horizonWeeks both-given',
      'profile.startDate no-such-date',
    ])
  })

  test('names a missing profile once', () => {
    expect(faultsOf({ ...aPlan(), profile: undefined })).toEqual(['profile missing'])
  })

  test('knows its own version only', () => {
    expect(faultsOf({ version: 3 })).toEqual(['version unsupported-version'])
  })

  test('does not ask for a roadmap', () => {
    expect(faultsOf(aPlan({ sessions: [aSession({ topic: 'anything' })] }))).toEqual([])
  })
})
