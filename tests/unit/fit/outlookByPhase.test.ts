import { describe, expect, it } from 'vitest'
import { outlookByPhase } from '../../../shared/fit/outlookByPhase.ts'
import type { Reserve, Session } from '../../../shared/model/plan.ts'
import { toCivilDate, toDayNumber } from '../../../shared/time/civilDate.ts'
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
      weeksDiffer: false,
    })
  })

  it('leaves out phases that are not studied', () => {
    const plan = aPlan({ sessions: [session('2027-03-01', 'a')] })
    expect(outlookByPhase(ROADMAP, plan).map(({ phase }) => phase)).toEqual(['p1'])
  })

  it('gives the mean of all work and reserve in its whole weeks', () => {
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

  it('gives what every week holds, whatever is left of the last one', () => {
    const evenings = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const day = toDayNumber('2027-03-01') + Math.floor(index / 5) * 7 + (index % 5)
        return session(toCivilDate(day), 'a', { minutes: 60 })
      })
    for (const count of [15, 17, 18]) {
      const [first] = outlook(evenings(count))
      expect(first).toMatchObject({ minutesPerWeek: 300, weeksDiffer: false })
    }
    const [first] = outlook(evenings(22).filter((_, index) => index !== 6 && index !== 7))
    expect(first).toMatchObject({ minutesPerWeek: 270, weeksDiffer: true })
  })

  it('gives a phase of a single day the minutes of that day', () => {
    const [first] = outlook([
      session('2027-03-01', 'a', { minutes: 100 }),
      session('2027-03-02', 'b'),
    ])
    expect(first?.minutesPerWeek).toBe(100)
  })
})
