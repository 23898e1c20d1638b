import { describe, expect, test } from 'vitest'
import type { Session } from '../../../shared/model/plan.ts'
import { boundRepair, scoreRepair } from '../../../shared/scorecard/scoreRepair.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap } from '../../builders/roadmap.ts'

// An hour every evening; one activity of three hours in sessions of an hour.
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const evening = { block: 'evening' as const, start: '19:00', minutes: 60 }
const profile = aProfile({
  scope: { phases: ['p1'], priorities: ['must'], known: [] },
  availability: [
    {
      type: 'weekly',
      from: '2027-03-01',
      to: null,
      days: Object.fromEntries(week.map((day) => [day, [evening]])),
    },
  ],
  exceptions: [],
  limits: {},
})
const base = aRoadmap()
const [topic] = base.topics
if (topic === undefined) throw new Error('The roadmap has no topic')
const activity = {
  id: 'p1-python.read',
  kind: 'read' as const,
  effortHours: { low: 2, likely: 2, high: 2 },
}
const later = {
  ...topic,
  id: 'p1-later',
  activities: [{ ...activity, id: 'p1-later.read', effortHours: { low: 1, likely: 1, high: 1 } }],
}
const roadmap = {
  ...base,
  topics: [{ ...topic, id: 'p1-python', priority: 'must' as const, activities: [activity] }, later],
  projects: [],
  prerequisites: [{ from: 'p1-python', to: 'p1-later', strength: 'hard' as const }],
}

function reading(id: string, date: string, rest: Partial<Session> = {}): Session {
  return aSession({ id, date, start: '19:00', minutes: 60, ...rest })
}

function life(successorOn: string) {
  return aPlan({
    profile,
    sessions: [
      reading('p1-python.read-1', '2027-03-01'),
      reading('p1-python.read-2', '2027-03-02', { status: 'missed', actualMinutes: 0 }),
      reading('p1-later.read-1', successorOn, { activity: 'p1-later.read', topic: 'p1-later' }),
    ],
  })
}

describe('the bounds of a repair', () => {
  test('ask nobody to move where a free hour lies before what waits for the lost one', () => {
    const bounds = boundRepair(roadmap, life('2027-03-05'), life('2027-03-05'), '2027-03-02')
    expect(bounds).toEqual({ moves: 1, slipDays: 0 })
  })

  test('ask one to move where the next hour is what waits, and the work then ends a day later', () => {
    const bounds = boundRepair(roadmap, life('2027-03-03'), life('2027-03-04'), '2027-03-02')
    expect(bounds).toEqual({ moves: 2, slipDays: 1 })
  })

  test('count sessions of the coming days as pinned where the repair did without them', () => {
    const beside = (on: string, minutes: number, start = '19:00') =>
      reading(`p1-beside.read-${on} ${start}`, on, {
        activity: 'p1-beside.read',
        topic: 'p1-beside',
        minutes,
        start,
      })
    const [done, missed, waiter] = life('2027-03-06').sessions
    if (!done || !missed || !waiter) throw new Error('The life has other sessions')
    const sessions = [
      done,
      missed,
      beside('2027-03-03', 60),
      beside('2027-03-04', 60),
      beside('2027-03-05', 30),
      beside('2027-03-05', 30, '19:30'),
      { ...waiter, pinned: true },
    ]
    const plan = aPlan({ profile, sessions })
    const other = { ...later, id: 'p1-beside', activities: [{ ...activity, id: 'p1-beside.read' }] }
    const wider = { ...roadmap, topics: [...roadmap.topics, other] }
    expect(boundRepair(wider, plan, plan, '2027-03-02').moves).toBe(3)
    expect(boundRepair(wider, plan, plan, '2027-03-02', { freezeDays: 0 }).moves).toBe(2)
  })

  test('are nothing where nothing was lost', () => {
    const plan = aPlan({ ...life('2027-03-05'), sessions: life('2027-03-05').sessions.slice(0, 1) })
    expect(boundRepair(roadmap, plan, plan, '2027-03-02')).toEqual({ moves: 0, slipDays: 0 })
  })
})

describe('metrics 13 and 14', () => {
  const before = life('2027-03-05')
  const caughtUp = (date: string) => reading('p1-python.read-3', date)

  test('pass a repair that does the least', () => {
    const after = { ...before, sessions: [...before.sessions, caughtUp('2027-03-03')] }
    const metrics = scoreRepair(roadmap, before, after, '2027-03-02')
    expect(metrics.map(({ metric, value, ok }) => [metric, value, ok])).toEqual([
      [13, 1, true],
      [14, 1, true],
    ])
  })

  test('fail one that moves another session without need and ends later', () => {
    const moved = before.sessions.map((session) =>
      session.topic === 'p1-later' ? { ...session, date: '2027-03-09' } : session,
    )
    const after = { ...before, sessions: [...moved, caughtUp('2027-03-03')] }
    const metrics = scoreRepair(roadmap, before, after, '2027-03-02')
    expect(metrics.map(({ metric, value, ok }) => [metric, value, ok])).toEqual([
      [13, 2, false],
      [14, null, false],
    ])
  })

  test('count no work that has just come into the scope, nor the days that it takes', () => {
    const added = reading('p1-new.read-1', '2027-03-20', {
      activity: 'p1-new.read',
      topic: 'p1-new',
    })
    const after = { ...before, sessions: [...before.sessions, caughtUp('2027-03-03'), added] }
    const [disturbance, slip] = scoreRepair(roadmap, before, after, '2027-03-02')
    expect([disturbance?.value, disturbance?.detail]).toMatchObject([1, { created: 1 }])
    expect(slip?.ok).toBe(true)
    expect(boundRepair(roadmap, before, after, '2027-03-02').slipDays).toBe(null)
  })
})
