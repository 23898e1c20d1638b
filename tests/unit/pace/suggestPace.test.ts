import { describe, expect, test } from 'vitest'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import { countContent } from '../../../shared/pace/countContent.ts'
import { suggestPace } from '../../../shared/pace/suggestPace.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const TOPICS = Array.from({ length: 10 }, (_, index) => `p1-t${index}`)
const roadmap = aRoadmap({
  topics: TOPICS.map((id) => aTopic({ id })),
  projects: [],
  prerequisites: [],
  milestones: [],
  resources: [],
})

/** Two hours of reading on a topic in two sessions, as they went. */
function reading(topic: string, ...went: Partial<Session>[]): Session[] {
  return went.map((overrides, index) =>
    aSession({
      id: `${topic}.read-${index + 1}`,
      activity: `${topic}.read`,
      topic,
      ...overrides,
    }),
  )
}

function planOf(sessions: readonly Session[], paceFactor = 1): Plan {
  return aPlan({ profile: aProfile({ paceFactor }), sessions })
}

const took = (minutes: number): Partial<Session> => ({ status: 'done', actualMinutes: minutes })

describe('the content of a plan', () => {
  test('a done session brings what was planned, a partial one what was studied', () => {
    const plan = planOf(
      reading('p1-t0', took(95), { status: 'partial', actualMinutes: 40 }, { minutes: 20 }),
    )
    const { bySession, doneMinutes, totalMinutes } = countContent(roadmap, plan)
    expect([...bySession.values()]).toEqual([60, 40])
    expect([doneMinutes, totalMinutes]).toEqual([100, 120])
  })

  test('what is lost and not placed again is still to do, what is skipped is not', () => {
    const lost = planOf(reading('p1-t0', took(60), { status: 'missed', actualMinutes: 0 }))
    expect(countContent(roadmap, lost)).toMatchObject({ doneMinutes: 60, totalMinutes: 120 })
    const left = planOf(reading('p1-t0', took(60), { status: 'skipped', actualMinutes: 0 }))
    expect(countContent(roadmap, left)).toMatchObject({ doneMinutes: 60, totalMinutes: 60 })
  })

  test('an activity brings no more than it needs, however long it took', () => {
    const more = aSession({
      ...reading('p1-t0', took(60))[0],
      id: 'more',
      status: 'done',
      actualMinutes: 60,
      why: [{ kind: 'unplanned' }],
    })
    const plan = planOf([...reading('p1-t0', took(60), took(60)), more])
    const { bySession, doneMinutes } = countContent(roadmap, plan)
    expect(doneMinutes).toBe(120)
    expect(bySession.get('more')).toBeCloseTo(40)
  })

  test('what was studied under another pace keeps its minutes, and is told at the present one too', () => {
    const plan = {
      ...planOf(reading('p1-t0', took(60), { minutes: 90 }), 1.5),
      estimates: { 'p1-t0.read': 150 },
    }
    const content = countContent(roadmap, plan)
    expect(content).toMatchObject({ doneMinutes: 60, totalMinutes: 150 })
    expect(content.bySession.get('p1-t0.read-1')).toBeCloseTo(60)
    expect(content.atPresentPace.get('p1-t0.read-1')).toBeCloseTo(90)
  })

  test('who went on without a plan at the end of many activities will do so again', () => {
    const finished = TOPICS.slice(0, 8).flatMap((topic) => [
      ...reading(topic, took(60), took(60)),
      ...reading(topic, { ...took(60), id: `${topic}-more`, why: [{ kind: 'unplanned' }] }),
    ])
    const under = planOf([...finished, ...reading('p1-t9', took(60), {})])
    const { unseenMinutes, bySession } = countContent(roadmap, under)
    expect(unseenMinutes).toBeGreaterThan(8)
    expect(unseenMinutes).toBeLessThan(20)
    expect(bySession.get('p1-t9.read-1')).toBeCloseTo(60 - unseenMinutes)
  })
})

describe('a suggestion of a pace', () => {
  test('is the present factor before anything is done', () => {
    const pace = suggestPace(roadmap, planOf(reading('p1-t0', {}, { status: 'missed' }), 1.2))
    expect(pace).toMatchObject({ present: 1.2, paceFactor: 1.2, isWorthTaking: false, byKind: [] })
    expect(pace.evidence).toEqual({
      activities: 0,
      actualMinutes: 0,
      contentMinutes: 0,
      weight: 0,
    })
  })

  test('lies between the present factor and the log, nearer to the log the more there is', () => {
    const slow = (topics: readonly string[]) =>
      suggestPace(roadmap, planOf(topics.flatMap((topic) => reading(topic, took(90), took(90)))))
    const one = slow(TOPICS.slice(0, 1))
    const ten = slow(TOPICS)
    expect(one.paceFactor).toBeGreaterThan(1)
    expect(ten.paceFactor).toBeGreaterThan(one.paceFactor)
    expect(ten.paceFactor).toBeLessThan(1.5)
    expect(ten.paceFactor).toBe(1.38)
    expect(ten.range[0]).toBeLessThan(ten.paceFactor)
    expect(ten.range[1]).toBeGreaterThan(ten.paceFactor)
    expect([one.isWorthTaking, ten.isWorthTaking]).toEqual([false, true])
  })

  test('is relative to the factor that the plan has already', () => {
    const sessions = TOPICS.flatMap((topic) =>
      reading(topic, { ...took(72), minutes: 72 }, { ...took(72), minutes: 72 }),
    )
    expect(suggestPace(roadmap, planOf(sessions, 1.2))).toMatchObject({
      paceFactor: 1.2,
      isWorthTaking: false,
    })
  })

  test('leaves partial sessions and reviews out of the factor and tells kinds apart', () => {
    const review = aSession({ id: 'r', activity: 'p1-t0.review', topic: 'p1-t0', kind: 'review' })
    const practice = aSession({
      id: 'p',
      activity: 'p1-t0.practise',
      topic: 'p1-t0',
      kind: 'practise',
      status: 'done',
      actualMinutes: 30,
    })
    const pace = suggestPace(
      roadmap,
      planOf([
        ...reading('p1-t0', took(90), { status: 'partial', actualMinutes: 20 }),
        practice,
        { ...review, status: 'done', minutes: 25, actualMinutes: 50 },
      ]),
    )
    expect(pace.evidence).toMatchObject({ activities: 2, actualMinutes: 120, contentMinutes: 120 })
    expect(pace.byKind).toEqual([
      { kind: 'read', factor: 1.5, actualMinutes: 90, contentMinutes: 60 },
      { kind: 'practise', factor: 0.5, actualMinutes: 30, contentMinutes: 60 },
      { kind: 'review', factor: 2, actualMinutes: 50, contentMinutes: 25 },
    ])
  })
})
