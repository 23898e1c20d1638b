import { describe, expect, it } from 'vitest'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import type { StudyWindow } from '../../../shared/model/profile.ts'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import type { RepairInput } from '../../../shared/repair/types.ts'
import { boundCrumbs } from '../../../shared/scorecard/boundCrumbs.ts'
import { boundMoves } from '../../../shared/scorecard/boundMoves.ts'
import { dayOf } from '../../../shared/scorecard/civil.ts'
import { measureLoss } from '../../../shared/scorecard/loss.ts'
import { oneMakesRoom } from '../../../shared/scorecard/oneMakesRoom.ts'
import { scoreRepair } from '../../../shared/scorecard/scoreRepair.ts'
import { anEveningLife, aReading, aRepair } from '../../builders/repair.ts'

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A week from Monday 1 March 2027 with so many minutes from 18:00 on each day; sessions of 30 to 120 minutes. */
function aWeek(minutes: readonly number[]) {
  const windowsOf = (length: number): StudyWindow[] =>
    length === 0 ? [] : [{ block: 'evening', start: '18:00', minutes: length }]
  const days = Object.fromEntries(DAYS.map((day, index) => [day, windowsOf(minutes[index] ?? 0)]))
  return anEveningLife({
    horizonWeeks: 1,
    availability: [{ type: 'weekly', from: '2027-03-01', to: null, days }],
    limits: { minSessionMin: 30, maxSessionMin: 120 },
  })
}

const on = (day: number, start = '18:00') => `2027-03-0${day} ${start}`
const lost = (id: string, topic: string, minutes: number) =>
  aReading(id, topic, on(1), { status: 'missed', minutes })
const long = (id: string, topic: string, day: number, minutes: number) =>
  aReading(id, topic, on(day), { minutes })

function gradeOf(input: RepairInput, sessions: readonly Session[], rest: Partial<Plan> = {}) {
  const past = input.plan.sessions.filter(({ status }) => status !== 'planned')
  const after = { ...input.plan, ...rest, sessions: [...past, ...sessions] }
  const [disturbance] = scoreRepair(input.roadmap, input.plan, after, input.today, {
    freezeDays: 0,
    busy: input.busy,
  })
  return disturbance
}

const lossOf = ({ roadmap, plan, profile, today }: RepairInput) =>
  measureLoss(roadmap, plan, profile, dayOf(today))

describe('the bound on what a repair changes is never above one made by hand', () => {
  it('where a part of an odd length leaves a session', () => {
    const input = aRepair([lost('a', 't0', 37), long('b', 't1', 2, 90), long('c', 't2', 3, 90)], {
      profile: aWeek([37, 90, 90, 37]),
      edges: [['t0', 't2']],
    })
    const grade = gradeOf(input, [
      long('b', 't1', 2, 53),
      aReading('n1', 't0', on(2, '18:53'), { minutes: 37 }),
      long('c', 't2', 3, 90),
      long('n2', 't1', 4, 37),
    ])
    expect(grade?.value).toBeGreaterThanOrEqual(1)
  })

  it('where less than half of a topic leaves, so that its review need not', () => {
    const review = aReading('r', 't1', on(5), {
      kind: 'review',
      activity: 'p1-t1.review',
      minutes: 30,
      why: [{ kind: 'review', number: 1, intervalDays: 3, due: '2027-03-05' }],
    })
    const stays = [long('c', 't2', 3, 90), long('d', 't1', 4, 50), review]
    const input = aRepair([lost('a', 't0', 60), long('b', 't1', 2, 100), ...stays], {
      profile: aWeek([60, 100, 90, 50, 30, 60]),
      edges: [['t0', 't2']],
      hours: { t0: 1, t1: 2.5, t2: 1.5 },
    })
    const grade = gradeOf(input, [
      long('b', 't1', 2, 40),
      aReading('n1', 't0', on(2, '18:40'), { minutes: 60 }),
      ...stays,
      long('n2', 't1', 6, 60),
    ])
    expect(grade?.value).toBeGreaterThanOrEqual(1)
  })

  it('where a session keeps its start but not its length, which is a change', () => {
    const input = aRepair([lost('a', 't0', 60), long('b', 't0', 2, 60)], {
      profile: aWeek([60, 90, 0, 30]),
    })
    const grade = gradeOf(input, [long('b', 't0', 2, 90), long('n', 't0', 4, 30)])
    expect(grade?.value).toBe(1)
  })

  it('where what was lost is shorter than the shortest session, and so is the free time', () => {
    const input = aRepair([lost('a', 't0', 25), long('b', 't1', 2, 90)], {
      profile: aWeek([25, 115, 0, 25]),
    })
    const grade = gradeOf(input, [long('b', 't1', 2, 90), long('n', 't0', 4, 25)])
    expect(grade?.value).toBeGreaterThanOrEqual(1)
  })

  it('where the only session to come is put into pieces', () => {
    const input = aRepair([lost('a', 't0', 90), long('b', 't1', 2, 60)], {
      profile: aWeek([90, 90, 30, 30]),
      edges: [['t0', 't1']],
    })
    const grade = gradeOf(input, [
      long('n', 't0', 2, 90),
      long('b', 't1', 3, 30),
      long('m', 't1', 4, 30),
    ])
    expect(grade?.value).toBeGreaterThanOrEqual(1)
  })

  it('where a session leaves room in another part of its day, which has a limit', () => {
    const window = (start: string, minutes: number): StudyWindow[] => [
      { block: 'evening', start, minutes },
    ]
    const days = {
      mon: window('18:00', 80),
      tue: [...window('08:00', 60), ...window('18:00', 90)],
      wed: window('18:00', 60),
      thu: window('18:00', 60),
    }
    const profile = anEveningLife({
      horizonWeeks: 1,
      availability: [{ type: 'weekly', from: '2027-03-01', to: null, days }],
      limits: { minSessionMin: 30, maxSessionMin: 120, maxMinutesPerDay: 90 },
    })
    const morning = aReading('b', 't1', on(2, '08:00'))
    const input = aRepair([lost('a', 't0', 80), morning, long('c', 't2', 3, 60)], {
      profile,
      edges: [['t0', 't2']],
    })
    const grade = gradeOf(input, [
      long('n', 't0', 2, 80),
      long('c', 't2', 3, 60),
      long('b', 't1', 4, 60),
    ])
    expect(grade?.value).toBeGreaterThanOrEqual(1)
  })

  it('where a session of the coming days keeps its start but not its length', () => {
    const waiting = [3, 4, 5, 6].map((day) => long(`d${day}`, 't2', day, 30))
    const input = aRepair([lost('a', 't0', 90), long('b', 't1', 2, 120), ...waiting], {
      profile: aWeek([90, 120, 30, 30, 30, 30, 90]),
      edges: [['t0', 't2']],
    })
    const repaired = [
      long('b', 't1', 2, 30),
      aReading('n', 't0', on(2, '18:30'), { minutes: 90 }),
      ...waiting,
      long('m', 't1', 7, 90),
    ]
    const after = { ...input.plan, sessions: [...input.plan.sessions.slice(0, 1), ...repaired] }
    const [grade] = scoreRepair(input.roadmap, input.plan, after, input.today, { freezeDays: 1 })
    expect(grade?.value).toBeGreaterThanOrEqual(1)
  })
})

describe('a repair that leaves work without a place', () => {
  const full = [2, 3, 4, 5, 6].map((day) => long(`d${day}`, `t${day}`, day, 120))
  const input = aRepair([lost('a', 'x', 120), long('b', 'y', 7, 60), ...full], {
    profile: aWeek([120, 120, 120, 120, 120, 120, 120]),
  })
  const standing = input.plan.sessions.filter(({ status }) => status === 'planned')

  it('passes where nothing is left free for it', () => {
    const { plan } = repairQuietly(input)
    const [disturbance] = scoreRepair(input.roadmap, input.plan, plan, input.today)
    expect(disturbance).toMatchObject({ value: null, ok: true, detail: { left: 60 } })
  })

  it('fails where there was room', () => {
    const unscheduled: Plan['unscheduled'] = [
      { activity: 'p1-x.read', minutes: 120, reason: 'horizon' },
    ]
    const grade = gradeOf(input, standing, { unscheduled })
    expect(grade).toMatchObject({ value: null, ok: false, detail: { left: 120 } })
  })
})

describe('crumbs of free time', () => {
  // Half an hour is free on each evening but Wednesday's, which is full.
  const standing = [2, 3, 4, 5, 6].map((day) => long(`d${day}`, `t${day}`, day, 90))
  const profile = aWeek([120, 120, 90, 120, 120, 120])

  it('make as many pieces as there are crumbs in what was lost, whoever moves', () => {
    const input = aRepair([lost('a', 'x', 90), ...standing], { profile })
    expect(boundCrumbs(lossOf(input), [90])).toBe(3)
    const { replaced, others } = boundMoves(lossOf(input), 120)
    expect(replaced + others).toBe(3)
  })

  it('make one change more where a session has to leave an evening with nothing free', () => {
    const edges = [['x', 't3']] as const
    const profile = aWeek([120, 60, 90, 120, 120, 120])
    const few = [long('d2', 't2', 2, 30), ...standing.slice(1)]
    const input = aRepair([lost('a', 'x', 90), ...few], { profile, edges })
    expect(boundCrumbs(lossOf(input), [90])).toBe(4)
  })
})

describe('one session that makes room', () => {
  it('is enough where it fits in a free stretch and its own becomes long enough', () => {
    const sessions = [lost('a', 'x', 90), long('b', 't2', 2, 60), long('c', 't3', 3, 60)]
    const loss = lossOf(aRepair(sessions, { profile: aWeek([90, 120, 120]) }))
    expect(oneMakesRoom(loss)).toBe(true)
  })

  it('is not where none of them fits anywhere else', () => {
    const sessions = [lost('a', 'x', 90), long('b', 't2', 2, 80), long('c', 't3', 3, 80)]
    const loss = lossOf(aRepair(sessions, { profile: aWeek([90, 120, 120]) }))
    expect(oneMakesRoom(loss)).toBe(false)
  })

  it('makes room for one of two that were lost, not for both', () => {
    const edges = [
      ['x', 't5'],
      ['y', 't6'],
    ] as const
    const sessions = [2, 3, 4].map((day) => long(`d${day}`, `t${day}`, day, 40))
    const waiting = [long('e', 't5', 5, 60), aReading('f', 't6', on(5, '19:00'), { minutes: 60 })]
    const both = [lost('a', 'x', 100), lost('b', 'y', 100), ...sessions, ...waiting]
    const profile = aWeek([120, 120, 120, 120, 120, 240])
    const { replaced, others } = boundMoves(lossOf(aRepair(both, { profile, edges })), 120)
    // Each in two pieces, or one of them, the other whole where one moves to Saturday.
    expect(replaced + others).toBe(4)
  })
})
