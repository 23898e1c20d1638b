import { describe, expect, test } from 'vitest'
import { decodePlan } from '../../../shared/decode/decodePlan.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { describeFault } from '../../../shared/words/faults.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aMilestone, aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

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

  describe('with a roadmap', () => {
    const roadmap = aRoadmap({
      topics: [aTopic(), aTopic({ id: 'p1-git' })],
      projects: [aProject()],
      milestones: [aMilestone()],
    })
    const faultsWith = (overrides: Partial<Plan>) => {
      const ours = { id: roadmap.id, version: roadmap.version }
      const result = decodePlan(aPlan({ roadmap: ours, ...overrides }), roadmap)
      return result.ok ? [] : result.error.map(({ path, code }) => `${path} ${code}`)
    }

    test('finds nothing in what the roadmap has', () => {
      const sessions = [
        aSession(),
        aSession({ id: 'r', kind: 'review', activity: 'p1-python.review' }),
        aSession({ id: 's', kind: 'project', topic: 'proj-1', activity: 'proj-1.ship' }),
      ]
      const unscheduled = ['p1-git.read', 'p1-git.review', 'proj-1.build'].map((activity) => ({
        activity,
        minutes: 5,
        reason: 'horizon' as const,
      }))
      const milestones = [{ id: 'ms-p1', title: 'Done', date: '2027-05-01' }]
      expect(faultsWith({ sessions, unscheduled, milestones })).toEqual([])
    })

    test('names what the roadmap does not have, wherever it stands', () => {
      const found = faultsWith({
        sessions: [
          aSession({ topic: 'gone' }),
          aSession({ id: 'b', activity: 'p1-python.gone' }),
          aSession({ id: 'c', kind: 'review', activity: 'gone.review' }),
        ],
        unscheduled: [{ activity: 'gone.read', minutes: 5, reason: 'horizon' }],
        milestones: [{ id: 'gone', title: 'Done', date: '2027-05-01' }],
      })
      expect(found).toEqual([
        'milestones.0.id unknown-id',
        'sessions.0.topic unknown-id',
        'sessions.1.activity unknown-id',
        'sessions.2.activity unknown-id',
        'unscheduled.0.activity unknown-id',
      ])
    })

    test('names an activity that belongs to another topic', () => {
      const strayed = { topic: 'p1-git', activity: 'p1-python.read' }
      const result = decodePlan(
        aPlan({
          roadmap: { id: roadmap.id, version: roadmap.version },
          sessions: [aSession(strayed)],
        }),
        roadmap,
      )
      expect(result.ok ? [] : result.error.map(describeFault)).toEqual([
        'names "p1-python.read", which is no part of "p1-git"',
      ])
    })
  })
})
