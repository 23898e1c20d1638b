import { describe, expect, it } from 'vitest'
import { score } from '../../../shared/scorecard/score.ts'
import {
  metricOf,
  place,
  SMALL_PLAN,
  SMALL_PROFILE,
  SMALL_ROADMAP,
  withProfile,
  withSessions,
} from './smallCase.ts'

describe('a plan in which nothing is wrong', () => {
  it('passes every metric, with the values counted by hand', () => {
    const values = score(SMALL_ROADMAP, SMALL_PLAN).map(({ metric, value, ok }) => [
      metric,
      value,
      ok,
    ])
    expect(values).toEqual([
      [0, 0, true],
      [1, 0, true],
      [2, 0, true],
      [3, 1, true],
      [4, 0, true],
      [6, 1, true],
      [7, 1, true],
      // The mean of 1, reviewed just before, and of 12 days at a stability of 14: 0.9102.
      [8, 0.9551, true],
      [9, 4, true],
      [10, 1, true],
      [11, 3, true],
      [12, 0.1071, true],
    ])
  })

  it('is graded by bands only when the learner keeps to the band', () => {
    expect(score(SMALL_ROADMAP, SMALL_PLAN).map((one) => one.metric)).not.toContain(5)
    expect(metricOf(5, withProfile({ pace: 'band' }))).toMatchObject({
      value: 1,
      target: 1,
      bound: 1,
      ok: true,
    })
  })

  it('passes without any session where nothing could be placed', () => {
    const empty = {
      ...SMALL_PLAN,
      sessions: [],
      reserve: [],
      unscheduled: SMALL_ROADMAP.topics
        .flatMap((topic) => topic.activities)
        .concat(SMALL_ROADMAP.projects.flatMap((project) => project.stages) as never)
        .map(({ id, effortHours }) => ({
          activity: id,
          minutes: effortHours.likely * 60,
          reason: 'horizon' as const,
        })),
    }
    expect(score(SMALL_ROADMAP, empty).filter((metric) => !metric.ok)).toEqual([])
  })
})

describe('metric 0, work conserved', () => {
  it('counts minutes lost', () => {
    const plan = withSessions({ 'c.read': { minutes: 50 } })
    expect(metricOf(0, plan)).toMatchObject({ value: 10, ok: false })
  })

  it('counts minutes invented, also of work out of scope', () => {
    const plan = withProfile({ scope: { ...SMALL_PROFILE.scope, known: ['c'] } })
    expect(metricOf(0, plan)).toMatchObject({ value: 420, ok: false })
  })

  it('owes nothing for a stage that is known', () => {
    const known = withProfile({ scope: { ...SMALL_PROFILE.scope, known: ['x.design'] } })
    expect(metricOf(0, known)).toMatchObject({ value: 180, ok: false })
    const without = { ...known, sessions: withSessions({ 'x.design': null }).sessions }
    expect(metricOf(0, without)).toMatchObject({ value: 0, ok: true })
  })

  it('counts unscheduled minutes as accounted for', () => {
    const plan = withSessions({ 'c.read': null })
    const unscheduled = [{ activity: 'c.read', minutes: 60, reason: 'horizon' as const }]
    expect(metricOf(0, plan)).toMatchObject({ value: 60, ok: false })
    expect(metricOf(0, { ...plan, unscheduled })).toMatchObject({ value: 0, ok: true })
  })

  it('multiplies by the pace factor and rounds per activity', () => {
    expect(metricOf(0, withProfile({ paceFactor: 1.005 }))).toMatchObject({
      // 60 × 1.005 rounds to 60, 90 to 90, 120 to 121, 180 to 181 and 360 to 362.
      value: 2 * 1 + 5 * 1 + 2,
      ok: false,
    })
  })

  it('takes what was done of a partial session and nothing of a missed one', () => {
    const plan = withSessions({
      'a.read': { status: 'missed' },
      'b.practise': { status: 'partial', actualMinutes: 25 },
    })
    expect(metricOf(0, plan)).toMatchObject({ value: 60 + 35, ok: false })
  })

  it('counts reviews beyond the policy and of unknown topics', () => {
    const extra = [
      place('2027-04-05', '07:00', 30, 'a.review'),
      place('2027-04-05', '07:30', 30, 'z.review'),
    ]
    expect(metricOf(0, withSessions({}, extra))).toMatchObject({ value: 60, ok: false })
  })
})

describe('metric 1, prerequisites', () => {
  it('finds an item that starts before its prerequisite is finished', () => {
    const plan = withSessions({
      'a.watch 2027-03-04': { date: '2027-03-09' },
      'b.watch 2027-03-09': { date: '2027-03-04' },
    })
    expect(metricOf(1, plan)).toMatchObject({ value: 1, ok: false, detail: { edges: ['a > b'] } })
  })

  it('never lets an item start while part of its prerequisite is unscheduled', () => {
    const plan = withSessions({ 'a.watch 2027-03-04': null })
    const unscheduled = [{ activity: 'a.watch', minutes: 60, reason: 'horizon' as const }]
    expect(metricOf(1, { ...plan, unscheduled }).detail).toEqual({ edges: ['a > b', 'a > y'] })
  })

  it('treats what is known as done', () => {
    const plan = withSessions({
      'a.': null,
      'x.': null,
    })
    expect(metricOf(1, plan).detail).toEqual({ edges: ['a > b', 'a > y'] })
    const known = withProfile({ scope: { ...SMALL_PROFILE.scope, known: ['a', 'x'] } }, plan)
    expect(metricOf(1, known)).toMatchObject({ value: 0, ok: true })
  })

  it('keeps the stages of a project in order', () => {
    const plan = withSessions({
      'x.design 2027-03-06 10': { date: '2027-03-13', start: '09:00' },
      'x.build': { date: '2027-03-06', start: '10:00' },
    })
    expect(metricOf(1, plan).detail).toEqual({ edges: ['x.design > x.build'] })
  })

  it('waits the days of a lag, as whole days of 24 hours', () => {
    const lagged = (days: number) => ({
      ...SMALL_ROADMAP,
      prerequisites: [{ from: 'a', to: 'b', strength: 'hard' as const, elapsedLagDays: days }],
    })
    // From Thursday 20:00 to Monday 07:30 are three whole days, not four.
    expect(metricOf(1, SMALL_PLAN, lagged(3)).value).toBe(0)
    expect(metricOf(1, SMALL_PLAN, lagged(4)).value).toBe(1)
  })

  it('waits for unattended work between two stages', () => {
    const same = withSessions({
      'x.build': { date: '2027-03-06', start: '12:00' },
    })
    expect(metricOf(1, same).detail).toEqual({ edges: ['x.design > x.build'] })
  })
})

describe('metric 2, minutes out of place', () => {
  it.each([
    ['outside a window', { 'c.read': { start: '07:20' } }, 20],
    ['on a day without windows', { 'c.read': { date: '2027-04-02' } }, 60],
    ['beyond the horizon', { 'c.read': { date: '2027-04-26' } }, 60],
    ['double-booked', { 'c.watch 2027-03-30': { date: '2027-04-01' } }, 60],
    ['on reserve', { 'c.watch 2027-03-30': { date: '2027-03-25' } }, 60],
    ['in another zone', { 'c.read': { zone: 'Europe/Lisbon' } }, 60],
  ])('counts minutes %s', (_, changes, minutes) => {
    expect(metricOf(2, withSessions(changes))).toMatchObject({ value: minutes, ok: false })
  })

  it('counts minutes on busy time', () => {
    const busyFrom = Date.UTC(2027, 2, 29, 5, 30) / 60_000
    const busy = [{ from: busyFrom, until: busyFrom + 60 }]
    const metric = score(SMALL_ROADMAP, SMALL_PLAN, busy).find((one) => one.metric === 2)
    expect(metric).toMatchObject({ value: 30, ok: false })
  })

  it('counts minutes above the limit of a day', () => {
    const limits = { ...SMALL_PROFILE.limits, maxMinutesPerDay: 170 }
    expect(metricOf(2, withProfile({ limits }))).toMatchObject({ value: 5 * 10, ok: false })
  })

  it('counts the lightest days of a week that has too few days off', () => {
    const limits = { ...SMALL_PROFILE.limits, minRestDaysPerWeek: 3 }
    expect(metricOf(2, withProfile({ limits }))).toMatchObject({ value: 5 * 60, ok: false })
  })

  it('counts reserve outside a window', () => {
    const reserve = SMALL_PLAN.reserve.map((one) => ({ ...one, start: '18:45' }))
    expect(metricOf(2, { ...SMALL_PLAN, reserve })).toMatchObject({ value: 3 * 15, ok: false })
  })

  it('forgives the place of a missed session', () => {
    const plan = withSessions({ 'c.read': { status: 'missed', date: '2027-04-02' } })
    expect(metricOf(2, plan)).toMatchObject({ value: 0, ok: true })
  })
})

describe('metrics 3 and 4, use and finish', () => {
  it('see hours left idle before the finish', () => {
    const plan = { ...SMALL_PLAN, reserve: [] }
    expect(metricOf(3, plan)).toMatchObject({ value: 0.9143, ok: false })
    expect(metricOf(4, plan)).toMatchObject({ value: 2, ok: true })
  })

  it('see a finish that comes too late', () => {
    const plan = withSessions({ 'y.build 2027-04-03': { date: '2027-04-17' } })
    expect(metricOf(3, plan).ok).toBe(false)
    expect(metricOf(4, plan)).toMatchObject({ value: 14, ok: false })
  })

  it('ignore reviews and reserve after the finish', () => {
    const plan = withSessions({}, [place('2027-04-05', '07:00', 30, 'b.review')])
    expect(metricOf(3, plan)).toMatchObject({ value: 1, ok: true })
    expect(metricOf(4, plan)).toMatchObject({ value: 0, ok: true })
  })

  it('lower the bound by windows that no session fits into', () => {
    const availability = SMALL_PROFILE.availability.map((pattern) => ({
      ...pattern,
      days: {
        ...('days' in pattern ? pattern.days : {}),
        fri: [{ block: 'evening' as const, start: '19:00', minutes: 15 }],
      },
    }))
    const limits = { maxMinutesPerDay: 180 }
    const plan = withProfile({
      limits,
      availability: availability as typeof SMALL_PROFILE.availability,
    })
    // 75 of 2,175 minutes lie in windows of 15 minutes; nothing is shorter than 20.
    expect(metricOf(3, plan)).toMatchObject({ value: 0.9655, bound: 0.9655, ok: true })
  })
})

describe('metric 5, bands', () => {
  const band = (low: number, high: number, changes = {}) => ({
    ...SMALL_ROADMAP,
    phases: [{ id: 'p1', title: 'Phase', weeklyHoursBand: [low, high] as const }],
    ...changes,
  })
  const plan = withProfile({ pace: 'band' })

  it('finds a phase below its band', () => {
    expect(metricOf(5, { ...plan, reserve: [] }, band(7, 8))).toMatchObject({ value: 0, ok: false })
  })

  it('finds a week above the band although the mean lies inside', () => {
    const less = withSessions({ 'c.watch 2027-03-23': null })
    const metric = metricOf(5, withProfile({ pace: 'band' }, less), band(5, 6.8))
    expect(metric).toMatchObject({ value: 1, ok: false })
    expect(metric.detail).toMatchObject({
      p1: 6.75,
      weeksAboveBand: ['2027-03-01', '2027-03-08', '2027-03-15'],
    })
  })

  it('leaves out weeks that offer less than the band', () => {
    const holiday = { from: '2027-03-08', to: '2027-03-10', capacity: 'none' as const }
    const closed = withProfile({ pace: 'band', exceptions: [holiday] })
    expect(metricOf(5, closed, band(7, 8)).detail).toMatchObject({ p1: 7 })
    expect(metricOf(5, plan, band(8, 9))).toMatchObject({ value: 0, bound: 0, target: 1, ok: true })
  })

  it('caps the offer of metrics 3 and 12 at the upper end of the band', () => {
    const lazy = { ...plan, reserve: [] }
    expect(metricOf(3, lazy, band(5, 6.4)).value).toBeCloseTo(1, 2)
    expect(metricOf(12, plan, band(5, 6)).value).toBe(0.125)
  })
})

describe('metric 6, preferred blocks', () => {
  it('counts minutes that a swap would put into their preferred block', () => {
    const plan = withSessions({
      'c.read': { date: '2027-03-30', start: '19:00' },
      'c.watch 2027-03-30': { date: '2027-03-29', start: '07:00' },
    })
    expect(metricOf(6, plan)).toMatchObject({ value: 0.9375, ok: false })
  })

  it('goes by the block of the window, whatever a session says', () => {
    const plan = withSessions({ 'c.': { block: 'weekend' } })
    expect(metricOf(6, plan)).toMatchObject({ value: 1, ok: true })
  })

  it('looks at four weeks at a time: what lies months apart cannot change places', () => {
    const plan = withSessions({ 'a.': null, 'b.': null, 'c.': null, 'x.': null, 'y.': null }, [
      place('2027-03-06', '09:00', 60, 'c.watch'),
      place('2027-04-06', '19:00', 60, 'y.build'),
    ])
    expect(metricOf(6, plan)).toMatchObject({ value: null, ok: true })
    const near = withSessions({ 'a.': null, 'b.': null, 'c.': null, 'x.': null, 'y.': null }, [
      place('2027-03-06', '09:00', 60, 'c.watch'),
      place('2027-03-09', '19:00', 60, 'y.build'),
    ])
    expect(metricOf(6, near)).toMatchObject({ value: 0, ok: false })
    expect(metricOf(6, near).detail).toEqual({
      preferredMinutes: 0,
      attainableMinutes: 120,
      firstBlockOverWholePlan: 0,
    })
  })

  it('does not ask for blocks that the learner does not have', () => {
    const roadmap = {
      ...SMALL_ROADMAP,
      kinds: {
        ...SMALL_ROADMAP.kinds,
        project: { ...SMALL_ROADMAP.kinds.project, preferredBlocks: ['evening' as const] },
      },
    }
    // Without a single project minute on an evening: the evenings are all the watching there is.
    expect(metricOf(6, SMALL_PLAN, roadmap)).toMatchObject({ value: 1, ok: true })
  })
})

describe('metric 7, reviews', () => {
  it('finds a review out of its tolerance', () => {
    const plan = withSessions({ 'a.review 2027-03-08': { date: '2027-03-10', start: '14:00' } })
    const metric = metricOf(7, plan)
    expect(metric).toMatchObject({ value: 0.6667, ok: false })
    expect(metric.detail).toMatchObject({ onTime: 2, late: 1, lateReviews: ['a 2027-03-08'] })
  })

  it('finds a review that comes too early', () => {
    const plan = withSessions({ 'a.review 2027-03-08': { date: '2027-03-06', start: '12:00' } })
    expect(metricOf(7, plan).detail).toMatchObject({ onTime: 2, late: 1 })
  })

  it('measures from the review before, not from the first due date', () => {
    const chain = withSessions({
      'a.review 2027-03-08': { date: '2027-03-09' },
      'a.review 2027-03-22': { date: '2027-03-26' },
    })
    expect(metricOf(7, chain)).toMatchObject({ value: 1, ok: true })
    const plan = withSessions({ 'a.review 2027-03-22': { date: '2027-03-25' } })
    expect(metricOf(7, plan)).toMatchObject({ value: 1, ok: true })
    const later = withSessions({ 'a.review 2027-03-22': { date: '2027-03-27' } })
    expect(metricOf(7, later)).toMatchObject({ value: 0.6667, ok: false })
  })

  it('counts a missing review only when its whole tolerance lies before the finish', () => {
    expect(metricOf(7, withSessions({ 'b.review': null }))).toMatchObject({
      value: 0.6667,
      ok: false,
    })
    // The next review of b is due on 5 April and may wait until the 8th.
    const longer = withSessions({}, [place('2027-04-06', '19:00', 60, 'y.build')])
    expect(metricOf(7, longer).detail).toMatchObject({ onTime: 3, late: 0 })
  })

  it('excuses closed days', () => {
    const plan = withSessions({ 'b.review': { date: '2027-03-24', start: '14:00' } })
    expect(metricOf(7, plan).detail).toMatchObject({ late: 1, excused: 0 })
    const closed = { from: '2027-03-20', to: '2027-03-23', capacity: 'none' as const }
    expect(metricOf(7, withProfile({ exceptions: [closed] }, plan)).detail).toMatchObject({
      late: 0,
      excused: 1,
    })
  })

  it('excuses days that the learner rests, as the plan chose them', () => {
    const friday = [{ block: 'evening' as const, start: '19:00', minutes: 60 }]
    const availability = SMALL_PROFILE.availability.map((pattern) =>
      pattern.type === 'weekly' ? { ...pattern, days: { ...pattern.days, fri: friday } } : pattern,
    )
    const daily = {
      ...SMALL_ROADMAP,
      reviewPolicy: { ...SMALL_ROADMAP.reviewPolicy, intervalsDays: [1, 14] },
    }
    // Every topic ends on a Thursday, and the plan rests on Fridays.
    const resting = withProfile({ availability })
    expect(metricOf(7, resting, daily).detail).toMatchObject({ onTime: 1, late: 0, excused: 3 })
    const never = withProfile({ availability, limits: {} })
    expect(metricOf(7, never, daily).detail).toMatchObject({ onTime: 1, late: 3, excused: 0 })
  })

  it('counts a review before the end of its topic as late', () => {
    const plan = withSessions({ 'a.review 2027-03-22': { topic: 'c' } })
    const unscheduled = [{ activity: 'c.read', minutes: 10, reason: 'horizon' as const }]
    expect(metricOf(7, { ...plan, unscheduled }).detail).toMatchObject({ late: 2 })
  })
})

describe('metric 8, recall', () => {
  it('falls when the reviews before a successor are missing', () => {
    const before = Number(metricOf(8, SMALL_PLAN).value)
    const after = Number(metricOf(8, withSessions({ 'a.review': null })).value)
    expect(after).toBeLessThan(before)
  })

  it('fails where what comes next starts long after', () => {
    const plan = withSessions({ 'a.': null, 'x.': null, 'b.': null, 'c.': null, 'y.': null }, [
      place('2027-03-01', '07:00', 60, 'a.read'),
      place('2027-04-24', '09:00', 180, 'y.design'),
    ])
    // 54 days at a stability of 4: (1 + f · 13.5)^−0.1542 with f = 0.9804.
    expect(metricOf(8, plan)).toMatchObject({ value: 0.664, ok: false })
  })
})

describe('metric 9, consecutive study days', () => {
  it('counts days with sessions or reserve', () => {
    const limits = { ...SMALL_PROFILE.limits, maxConsecutiveStudyDays: 3 }
    expect(metricOf(9, withProfile({ limits }))).toMatchObject({ value: 4, target: 3, ok: false })
  })

  it('is content where there is no limit', () => {
    expect(metricOf(9, withProfile({ limits: {} }))).toMatchObject({ value: 4, ok: true })
  })
})

describe('metric 10, deep work', () => {
  it('joins sessions of one project that follow each other', () => {
    expect(metricOf(10, SMALL_PLAN).detail).toMatchObject({ deepMinutes: 900 })
  })

  it('counts short and torn chunks', () => {
    const plan = withSessions({
      'x.design 2027-03-06 10': { start: '10:30', minutes: 80 },
    })
    expect(metricOf(10, plan)).toMatchObject({ value: 0.8372 })
  })

  it('asks for the share of long windows where that is below the target', () => {
    const cut = Object.fromEntries(
      SMALL_PLAN.sessions
        .filter(({ kind }) => kind === 'project')
        .map(({ activity, date }) => [`${activity} ${date}`, { minutes: 60 }]),
    )
    expect(metricOf(10, withSessions(cut))).toMatchObject({ bound: 0.4286, ok: false })
  })

  it('asks for no more than the windows hold', () => {
    const limits = { maxMinutesPerDay: 60 }
    expect(metricOf(10, withProfile({ limits }))).toMatchObject({ bound: 0, ok: true })
  })
})

describe('metric 11, interleaving', () => {
  it('counts the longest run on one topic, past sessions of other kinds', () => {
    const plan = withSessions({ 'b.practise': { topic: 'c' } })
    expect(metricOf(11, plan)).toMatchObject({ value: 4, ok: false })
  })
})

describe('metric 12, reserve', () => {
  it('finds four weeks with too little', () => {
    const plan = { ...SMALL_PLAN, reserve: SMALL_PLAN.reserve.slice(0, 2) }
    expect(metricOf(12, plan)).toMatchObject({ value: 0.0714, ok: false })
  })

  it('finds four weeks with too much', () => {
    const reserve = SMALL_PLAN.reserve.map((one) => ({ ...one, minutes: 120 }))
    expect(metricOf(12, { ...SMALL_PLAN, reserve })).toMatchObject({ value: 0.2143, ok: false })
  })

  it('looks at every four weeks that begin on a Monday and end before the finish', () => {
    const plan = withSessions({}, [place('2027-04-06', '19:00', 60, 'y.build')])
    const last = { date: '2027-04-01', start: '19:00', minutes: 60, block: 'evening' as const }
    const metric = metricOf(12, { ...plan, reserve: [...plan.reserve, last] })
    expect(metric).toMatchObject({ value: 0.1071, ok: true })
    expect(metric.detail).toEqual({
      lowest: 0.1071,
      lowestFrom: '2027-03-01',
      highest: 0.1429,
      highestFrom: '2027-03-08',
      outside: 0,
      windows: 2,
    })
  })

  it('leaves out four weeks that offer nothing', () => {
    const away = { from: '2027-03-08', to: '2027-04-04', capacity: 'none' as const }
    const plan = withSessions({}, [place('2027-04-12', '07:00', 60, 'c.read')])
    const reserve = [
      { ...SMALL_PLAN.reserve[0], date: '2027-03-04' },
      { ...SMALL_PLAN.reserve[0], date: '2027-04-06' },
    ]
    const metric = metricOf(
      12,
      withProfile(
        { exceptions: [away] },
        { ...plan, reserve: reserve as typeof SMALL_PLAN.reserve },
      ),
    )
    expect(metric.detail).toMatchObject({ windows: 2, lowest: 0.1429, highest: 0.1429 })
  })
})
