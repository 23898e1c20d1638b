import { describe, expect, it } from 'vitest'
import { WEEKDAYS } from '../../../shared/model/civil.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import type { Pattern, StudyWindow } from '../../../shared/model/profile.ts'
import type { Prerequisite, Roadmap, Topic } from '../../../shared/model/roadmap.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aProfile, type ProfileOverrides } from '../../builders/profile.ts'
import { aMilestone, aProject, aRoadmap, aTopic } from '../../builders/roadmap.ts'

const NO_REVIEWS = { intervalsDays: [], sessionMin: 25, toleranceFraction: 0.25 }

function daily(...windows: readonly StudyWindow[]): Pattern {
  const days = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, windows]))
  return { type: 'weekly', from: '2027-03-01', to: null, days }
}

const evening = (minutes = 60, start = '19:00'): StudyWindow => ({
  block: 'evening',
  start,
  minutes,
})

/** A topic of so many hours of reading. */
function reading(id: string, hours: number, overrides: Partial<Topic> = {}): Topic {
  const effortHours = { low: hours, likely: hours, high: hours }
  return aTopic({ id, activities: [{ id: `${id}.read`, kind: 'read', effortHours }], ...overrides })
}

/** A plan without reviews and reserve, with an hour every evening, unless told otherwise. */
function plan(roadmap: Partial<Roadmap>, profile: ProfileOverrides = {}): Plan {
  return planSessions(
    aRoadmap({ reviewPolicy: NO_REVIEWS, ...roadmap }),
    aProfile({ reserveShare: 0, availability: [daily(evening())], ...profile }),
  )
}

const hard = (from: string, to: string, elapsedLagDays?: number): Prerequisite => ({
  from,
  to,
  strength: 'hard',
  ...(elapsedLagDays === undefined ? {} : { elapsedLagDays }),
})

function sessionsOf(plan: Plan, activity: string): string[] {
  return plan.sessions
    .filter((session) => session.activity === activity)
    .map(({ date, start, minutes }) => `${date} ${start} ${minutes}`)
}

describe('a session', () => {
  it('says what is studied, when, where on the clock, and why', () => {
    const { sessions } = plan({ topics: [reading('a', 1), reading('b', 5)] })
    expect(sessions[0]).toEqual({
      id: 'b.read-1',
      activity: 'b.read',
      topic: 'b',
      kind: 'read',
      title: 'Python',
      date: '2027-03-01',
      start: '19:00',
      minutes: 60,
      zone: 'Europe/Paris',
      block: 'evening',
      status: 'planned',
      why: [{ kind: 'no-prerequisite' }, { kind: 'block', block: 'evening', rank: 1 }],
    })
  })

  it('of a project carries the project and the title of its stage', () => {
    const { sessions } = plan({ topics: [], projects: [aProject()] })
    expect(sessions[0]).toMatchObject({
      activity: 'proj-1.build',
      topic: 'proj-1',
      kind: 'project',
      title: 'Pipeline: Build',
    })
  })

  it('after midnight stands on the date that the wall shows', () => {
    const { sessions } = plan(
      { topics: [reading('a', 3), reading('b', 3)] },
      { availability: [daily(evening(120, '23:00'))] },
    )
    expect(sessions.slice(0, 3).map(({ date }) => date)).toEqual([
      '2027-03-01',
      '2027-03-02',
      '2027-03-02',
    ])
    expect((sessions[1]?.start ?? '') < '01:00').toBe(true)
  })

  it('keeps its clock time through a clock change and takes the new zone after a move', () => {
    const { sessions } = plan(
      { topics: [reading('a', 40)] },
      {
        timeZones: [
          { from: '2027-03-01', zone: 'Europe/Paris' },
          { from: '2027-04-01', zone: 'America/Santiago' },
        ],
      },
    )
    expect(new Set(sessions.map(({ start }) => start))).toEqual(new Set(['19:00']))
    expect(sessions.filter(({ zone }) => zone === 'Europe/Paris')).toHaveLength(31)
    expect(sessions.find(({ zone }) => zone !== 'Europe/Paris')).toMatchObject({
      date: '2027-04-01',
      zone: 'America/Santiago',
    })
  })

  it('is cut from the time that commitments leave', () => {
    const busy = [
      {
        from: toDayNumber('2027-03-01') * 1440 + 18 * 60,
        until: toDayNumber('2027-03-01') * 1440 + 18 * 60 + 25,
      },
    ]
    const { sessions } = planSessions(
      aRoadmap({ reviewPolicy: NO_REVIEWS, topics: [reading('a', 9)] }),
      aProfile({ reserveShare: 0, availability: [daily(evening())] }),
      busy,
    )
    expect(sessions[0]).toMatchObject({ date: '2027-03-01', start: '19:25', minutes: 35 })
  })
})

describe('the order of sessions', () => {
  it('keeps hard prerequisites', () => {
    const found = plan({
      topics: [reading('a', 3), reading('b', 3)],
      prerequisites: [hard('b', 'a')],
    })
    const days = (activity: string) => sessionsOf(found, activity).map((one) => one.slice(0, 10))
    expect(days('b.read')).toEqual(['2027-03-01', '2027-03-02', '2027-03-03'])
    expect(days('a.read')).toEqual(['2027-03-04', '2027-03-05', '2027-03-06'])
  })

  it('waits for unattended work, to the minute, and uses the time for other things', () => {
    const found = plan({
      topics: [reading('a', 2), reading('b', 40), reading('c', 30)],
      prerequisites: [hard('a', 'b', 4)],
    })
    const finished = sessionsOf(found, 'a.read')[1]?.slice(0, 10) ?? ''
    const started = sessionsOf(found, 'b.read')[0]?.slice(0, 10) ?? ''
    // The session ends at 20:00 and the next evening begins at 19:00: the fourth day is too early.
    expect(toDayNumber(started) - toDayNumber(finished)).toBeGreaterThanOrEqual(5)
    const between = found.sessions.filter(({ date }) => date > finished && date < started)
    expect(between.length).toBeGreaterThanOrEqual(4)
    expect(new Set(between.map(({ activity }) => activity))).toEqual(new Set(['c.read']))
  })

  it('idles where nothing else may be studied during a wait', () => {
    const found = plan({
      topics: [reading('a', 2), reading('b', 2)],
      prerequisites: [hard('a', 'b', 4)],
    })
    expect(sessionsOf(found, 'b.read')[0]).toBe('2027-03-07 19:00 60')
  })

  it('spreads a topic over at least two days where there is something else', () => {
    const found = plan(
      { topics: [reading('a', 2), reading('b', 2), reading('c', 2)] },
      { availability: [daily(evening(60), evening(60, '21:00'))] },
    )
    for (const id of ['a', 'b']) {
      const days = new Set(sessionsOf(found, `${id}.read`).map((one) => one.slice(0, 10)))
      expect(days.size).toBeGreaterThanOrEqual(2)
    }
  })

  it('never puts more than three practice sessions on one topic in a row where others wait', () => {
    const practice = (id: string) =>
      aTopic({
        id,
        activities: [
          { id: `${id}.practise`, kind: 'practise', effortHours: { low: 9, likely: 9, high: 9 } },
        ],
      })
    const { sessions } = plan({ topics: [practice('a'), practice('b')] })
    const letters = sessions.map(({ topic }) => topic).join('')
    expect(letters).not.toMatch(/aaaa|bbbb/)
    expect(letters).toHaveLength(18)
  })
})

describe('reviews', () => {
  const reviewPolicy = { intervalsDays: [3, 14], sessionMin: 25, toleranceFraction: 0.25 }

  it('follow a finished topic at their intervals', () => {
    const found = plan({
      reviewPolicy,
      topics: [reading('a', 2), reading('b', 40)],
      prerequisites: [hard('a', 'b')],
    })
    const finished = toDayNumber(sessionsOf(found, 'a.read').pop()?.slice(0, 10) ?? '')
    const [first = Number.NaN, second = Number.NaN] = sessionsOf(found, 'a.review').map((one) =>
      toDayNumber(one.slice(0, 10)),
    )
    expect(first - finished).toBe(3)
    expect(Math.abs(second - first - 14)).toBeLessThanOrEqual(3.5)
    expect(sessionsOf(found, 'a.review').every((one) => one.endsWith(' 25'))).toBe(true)
  })

  it('are no longer than the longest session that the learner allows', () => {
    const found = plan(
      {
        reviewPolicy,
        topics: [reading('a', 2), reading('b', 40)],
        prerequisites: [hard('a', 'b')],
      },
      { limits: { minSessionMin: 15, maxSessionMin: 20 } },
    )
    const reviews = found.sessions.filter(({ kind }) => kind === 'review')
    expect(reviews).not.toEqual([])
    expect(new Set(reviews.map(({ minutes }) => minutes))).toEqual(new Set([20]))
    expect(found.sessions.every(({ minutes }) => minutes <= 20)).toBe(true)
  })

  it('are not made of projects', () => {
    const found = plan({ reviewPolicy, topics: [reading('b', 40)], projects: [aProject()] })
    const reviewed = found.sessions.filter(({ kind }) => kind === 'review')
    expect(reviewed.filter(({ topic }) => topic !== 'b')).toEqual([])
  })

  it('do not outlast the work', () => {
    const found = plan({ reviewPolicy, topics: [reading('a', 2), reading('b', 3)] })
    const last = found.sessions[found.sessions.length - 1]
    expect(last?.kind).toBe('read')
    expect(found.summary.feasible).toBe(true)
  })
})

describe('work that does not fit', () => {
  it('is unscheduled to the minute, and what waits for it says so', () => {
    const { horizonMonths: _, ...profile } = aProfile({
      reserveShare: 0,
      availability: [daily(evening())],
    })
    const found = planSessions(
      aRoadmap({
        reviewPolicy: NO_REVIEWS,
        topics: [reading('a', 10), reading('b', 2)],
        prerequisites: [hard('a', 'b')],
      }),
      { ...profile, horizonWeeks: 1 },
    )
    expect(found.unscheduled).toEqual([
      { activity: 'a.read', minutes: 180, reason: 'horizon' },
      { activity: 'b.read', minutes: 120, reason: 'prerequisite' },
    ])
    expect(found.summary).toMatchObject({
      feasible: false,
      earliestFinish: null,
      finish: '2027-03-07',
      plannedMinutes: 420,
    })
  })

  it('counts reviews whose day came and that found no place', () => {
    const { horizonMonths: _, ...profile } = aProfile({
      reserveShare: 0,
      availability: [daily(evening(20))],
    })
    const found = planSessions(
      aRoadmap({
        reviewPolicy: { intervalsDays: [2], sessionMin: 25, toleranceFraction: 0 },
        kinds: {
          ...aRoadmap().kinds,
          read: { preferredBlocks: ['evening'], minChunkMin: 20, maxChunkMin: 60 },
        },
        topics: [reading('a', 1), reading('b', 9)],
        prerequisites: [hard('a', 'b')],
      }),
      { ...profile, horizonWeeks: 2 },
    )
    expect(found.unscheduled).toContainEqual({
      activity: 'a.review',
      minutes: 25,
      reason: 'horizon',
    })
  })

  it('counts such reviews as long as they would have been', () => {
    const { horizonMonths: _, ...profile } = aProfile({
      reserveShare: 0,
      availability: [daily(evening(30))],
      limits: { minSessionMin: 15, maxSessionMin: 20 },
    })
    const found = planSessions(
      aRoadmap({
        reviewPolicy: { intervalsDays: [2], sessionMin: 25, toleranceFraction: 0 },
        topics: [reading('a', 1), reading('b', 900)],
        prerequisites: [hard('a', 'b')],
      }),
      { ...profile, availability: [daily(evening(15))], horizonWeeks: 2 },
    )
    expect(found.unscheduled).toContainEqual({
      activity: 'a.review',
      minutes: 20,
      reason: 'horizon',
    })
  })

  it('is all of it where there are no hours', () => {
    const found = plan({ topics: [reading('a', 2)] }, { availability: [daily()] })
    expect(found.sessions).toEqual([])
    expect(found.unscheduled).toEqual([{ activity: 'a.read', minutes: 120, reason: 'horizon' }])
    expect(found.summary).toMatchObject({ finish: null, offeredMinutes: 0, feasible: false })
  })
})

describe('a plan', () => {
  it('without work is empty and feasible', () => {
    const scope = { ...aProfile().scope, known: ['a'] }
    const found = plan({ topics: [reading('a', 2)] }, { scope })
    expect(found).toMatchObject({ sessions: [], reserve: [], unscheduled: [], milestones: [] })
    expect(found.summary).toMatchObject({ feasible: true, finish: null, plannedMinutes: 0 })
  })

  it('holds its share of every week in reserve', () => {
    const found = plan({ topics: [reading('a', 60)] }, { reserveShare: 0.1 })
    const weeks = new Map<number, number>()
    for (const { date, minutes } of found.reserve) {
      const week = Math.floor((toDayNumber(date) - toDayNumber('2027-03-01')) / 7)
      weeks.set(week, (weeks.get(week) ?? 0) + minutes)
    }
    const whole = [...weeks.values()].slice(0, 8)
    expect(whole).toHaveLength(8)
    expect(whole.reduce((sum, minutes) => sum + minutes, 0)).toBeGreaterThanOrEqual(0.08 * 8 * 420)
    expect(whole.reduce((sum, minutes) => sum + minutes, 0)).toBeLessThanOrEqual(0.12 * 8 * 420)
  })

  it('holds nothing in reserve after the work is done', () => {
    const found = plan({ topics: [reading('a', 9)] }, { reserveShare: 0.2 })
    const finish = found.summary.finish ?? ''
    expect(found.reserve.every(({ date }) => date <= finish)).toBe(true)
    expect(found.reserve).not.toEqual([])
  })

  it('keeps to the band of the phase where the pace asks for it', () => {
    const phases = [{ id: 'p1', title: 'Foundation', weeklyHoursBand: [3, 4] as [number, number] }]
    const found = plan({ phases, topics: [reading('a', 20)] }, { pace: 'band' })
    const first = found.sessions.filter(({ date }) => date <= '2027-03-07')
    expect(first.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(240)
    expect(found.summary).toMatchObject({ feasible: true, earliestFinish: found.summary.finish })
  })

  it('sums up what it offers, plans and holds', () => {
    const found = plan({ topics: [reading('a', 9)] }, { reserveShare: 0.1 })
    expect(found.summary).toEqual({
      finish: found.sessions[found.sessions.length - 1]?.date,
      earliestFinish: expect.any(String),
      // 731 days of an hour; on two of them an hour is not lost to the clock.
      offeredMinutes: 731 * 60,
      plannedMinutes: 540,
      reserveMinutes: found.reserve.reduce((sum, { minutes }) => sum + minutes, 0),
      feasible: true,
    })
    expect((found.summary.earliestFinish ?? '') <= (found.summary.finish ?? '')).toBe(true)
  })

  it('carries its roadmap, its profile and the milestones that it reaches', () => {
    const milestones = [aMilestone({ id: 'm', requires: ['a'] })]
    const profile = aProfile({ reserveShare: 0, availability: [daily(evening())] })
    const found = planSessions(
      aRoadmap({
        id: 'mine',
        version: '7',
        reviewPolicy: NO_REVIEWS,
        topics: [reading('a', 2)],
        milestones,
      }),
      profile,
    )
    expect(found.version).toBe(1)
    expect(found.roadmap).toEqual({ id: 'mine', version: '7' })
    expect(found.profile).toEqual(profile)
    expect(found.milestones).toMatchObject([{ id: 'm', date: '2027-03-02' }])
  })

  it('dates everything by the wall, also past midnight', () => {
    const found = plan(
      {
        topics: [reading('a', 1), reading('b', 1)],
        prerequisites: [hard('a', 'b')],
        milestones: [aMilestone({ id: 'm', requires: ['b'] })],
      },
      {
        availability: [daily(evening(60, '23:30'), evening(60, '00:40'))],
        limits: { minSessionMin: 30, maxSessionMin: 30 },
      },
    )
    const last = found.sessions[found.sessions.length - 1]
    expect(found.sessions.map(({ date, start }) => `${date} ${start}`).slice(-1)).toEqual([
      `${last?.date} ${last?.start}`,
    ])
    expect(found.sessions.some(({ start }) => start === '00:00')).toBe(true)
    expect(found.milestones[0]?.date).toBe(last?.date)
    expect(found.summary.finish).toBe(last?.date)
    const finishedA = sessionsOf(found, 'a.read').pop()?.slice(0, 10)
    const firstB = found.sessions.find(({ activity }) => activity === 'b.read')
    expect(firstB?.why).toContainEqual({ kind: 'after', item: 'a', finished: finishedA })
  })
})
