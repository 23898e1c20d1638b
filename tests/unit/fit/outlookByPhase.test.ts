import { describe, expect, it } from 'vitest'
import { outlookByPhase } from '../../../shared/fit/outlookByPhase.ts'
import type { Reserve, Session } from '../../../shared/model/plan.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

const ROADMAP = aRoadmap({
  phases: [
    { id: 'p1', title: 'Foundation', weeklyHoursBand: [20, 25] },
    { id: 'p2', title: 'Core', weeklyHoursBand: [25, 30] },
  ],
  topics: [aTopic({ id: 'a' }), aTopic({ id: 'b', phase: 'p2' })],
  projects: [aProject({ id: 'j' })],
})

const session = (date: string, topic: string, overrides: Partial<Session> = {}) =>
  aSession({ date, topic, ...overrides })

function outlook(sessions: readonly Session[], reserve: readonly Reserve[] = []) {
  const profile = aProfile({ scope: { ...aProfile().scope, phases: ['p1', 'p2'] } })
  const finish = sessions[sessions.length - 1]?.date ?? null
  return outlookByPhase(
    ROADMAP,
    aPlan({ profile, sessions, reserve, summary: { ...aPlan().summary, finish } }),
  )
}

describe('outlookByPhase', () => {
  it('tells from when to when a phase takes place and how much of it there is', () => {
    const [first, second] = outlook([
      session('2027-03-01', 'a'),
      session('2027-03-20', 'j', { kind: 'project', minutes: 90 }),
      session('2027-03-22', 'b'),
      session('2027-04-11', 'b'),
    ])
    expect(first).toMatchObject({ phase: 'p1', from: '2027-03-01', to: '2027-03-20', minutes: 150 })
    expect(second).toMatchObject({
      phase: 'p2',
      from: '2027-03-22',
      to: '2027-04-11',
      minutes: 120,
    })
  })

  it('names the band in minutes a week', () => {
    expect(outlook([session('2027-03-01', 'a')]).map(({ band }) => band)).toEqual([
      [1200, 1500],
      [1500, 1800],
    ])
  })

  it('counts reviews as work of their phase, but not as its end', () => {
    const [first] = outlook([
      session('2027-03-01', 'a'),
      session('2027-03-22', 'b'),
      session('2027-03-25', 'a', { kind: 'review', minutes: 25 }),
      session('2027-04-01', 'b'),
    ])
    expect(first).toMatchObject({ to: '2027-03-01', minutes: 85 })
  })

  it('has no dates for a phase of which nothing is placed', () => {
    expect(outlook([session('2027-03-01', 'a')])[1]).toMatchObject({
      phase: 'p2',
      from: null,
      to: null,
      minutes: 0,
      minutesPerWeek: 0,
    })
  })

  it('leaves out phases that are not studied', () => {
    const plan = aPlan({ sessions: [session('2027-03-01', 'a')] })
    expect(outlookByPhase(ROADMAP, plan).map(({ phase }) => phase)).toEqual(['p1'])
  })

  it('gives the mean of all work and reserve a week from its first day to its last', () => {
    const reserve = [{ date: '2027-03-06', start: '19:00', minutes: 30, block: 'evening' as const }]
    const [first, second] = outlook(
      [
        session('2027-03-01', 'a', { minutes: 100 }),
        session('2027-03-08', 'b', { minutes: 40 }),
        session('2027-03-14', 'a', { minutes: 70 }),
        session('2027-03-21', 'b', { minutes: 60 }),
      ],
      reserve,
    )
    // Two weeks of the first phase hold 100 + 30 + 40 + 70 minutes, the two of the second 40 + 70 + 60.
    expect(first?.minutesPerWeek).toBe(120)
    expect(second?.minutesPerWeek).toBe(85)
  })

  it('gives a phase of a single day the minutes of that day', () => {
    const [first] = outlook([
      session('2027-03-01', 'a', { minutes: 100 }),
      session('2027-03-02', 'b'),
    ])
    expect(first?.minutesPerWeek).toBe(100)
  })
})
