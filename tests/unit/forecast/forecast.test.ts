import { describe, expect, test } from 'vitest'
import { takeBaseline } from '../../../shared/document/takeBaseline.ts'
import { deriveBaseline } from '../../../shared/forecast/deriveBaseline.ts'
import { forecast } from '../../../shared/forecast/forecast.ts'
import { measureStanding } from '../../../shared/forecast/measureStanding.ts'
import { applyLog } from '../../../shared/log/applyLog.ts'
import type { LogEntry } from '../../../shared/model/log.ts'
import type { Plan } from '../../../shared/model/plan.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { toCivilDate, toDayNumber } from '../../../shared/time/civilDate.ts'
import { formatMonth } from '../../../shared/words/dates.ts'
import { describeFinishDates } from '../../../shared/words/forecast.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const TOPICS = Array.from({ length: 20 }, (_, index) => `p1-t${index}`)
const roadmap = aRoadmap({
  topics: TOPICS.map((id, index) => aTopic({ id, priority: index % 4 === 3 ? 'could' : 'must' })),
  projects: [],
  prerequisites: [],
  milestones: [],
  resources: [],
})
const profile = aProfile({ horizonMonths: 6 })
const plan = planSessions(roadmap, profile)
const inputs = { roadmap, baseline: null, seed: 1, futures: 400 }

/** The plan after every session before a date went the same way. */
function until(date: string, outcome: Pick<LogEntry, 'status' | 'minutes'>, from = plan): Plan {
  const entries = from.sessions
    .filter((session) => session.date < date)
    .map(({ id }): LogEntry => ({ session: id, on: date, ...outcome }))
  const logged = applyLog(from, { version: 1, entries })
  if (!logged.ok) throw new Error(JSON.stringify(logged.error))
  return logged.value
}

/** The number of a day; of none, one that no comparison holds for. */
function dayOf(date: string | null | undefined): number {
  return toDayNumber(date ?? '')
}

function mend(broken: Plan, today: string): Plan {
  const given = { roadmap, plan: broken, profile: broken.profile, busy: [], closedDays: [], today }
  return repairQuietly({ ...given, freezeDays: 2 }).plan
}

describe('a forecast', () => {
  test('gives a wide band before anything is noted, later than the plan', () => {
    const answer = forecast({ ...inputs, plan, today: '2027-03-01' })
    expect(answer.spi).toBeNull()
    expect(answer.behindMinutes).toBe(0)
    expect(answer.evidence.noted.weeks).toBe(0)
    expect(dayOf(answer.p50)).toBeGreaterThan(dayOf(plan.summary.finish))
    expect(dayOf(answer.p80)).toBeGreaterThan(dayOf(answer.p50))
    expect(answer.leftMinutes).toBe(plan.summary.plannedMinutes)
  })

  test('says how far it looks, and words for what comes after that', () => {
    const answer = forecast({ ...inputs, plan, today: '2027-03-01' })
    const looked = dayOf(answer.followedUntil) - dayOf(plan.summary.finish)
    expect(looked / 365).toBeGreaterThan(5)
    const month = formatMonth(answer.followedUntil)
    expect(describeFinishDates({ ...answer, p50: null, p80: null })).toBe(
      `Half of the futures are through not before ${month}`,
    )
    expect(describeFinishDates({ ...answer, p50: '2031-03-09', p80: null })).toBe(
      `Half of the futures are through by Sun 9 Mar 2031, four fifths not before ${month}`,
    )
  })

  test('narrows and comes to the plan for someone who keeps it', () => {
    const early = forecast({ ...inputs, plan, today: '2027-03-01' })
    const kept = until('2027-04-12', { status: 'done' })
    const later = forecast({ ...inputs, plan: kept, today: '2027-04-12' })
    expect(later.spi).toBeCloseTo(1)
    expect(later.behindMinutes).toBe(0)
    expect(dayOf(later.p50)).toBeLessThan(dayOf(early.p50))
    expect(later.evidence.spreadWeeks ?? 99).toBeLessThan(early.evidence.spreadWeeks ?? 0)
    expect(later.chance.horizon).toBe(1)
  })

  test('hands out nothing to bring a date back that at least half of the futures hold', () => {
    const today = '2027-04-12'
    const kept = until(today, { status: 'done' })
    const accepted = takeBaseline(kept)
    const finishIn = (days: number) =>
      toCivilDate(dayOf(forecast({ ...inputs, plan: kept, today }).p50) + days)
    const levers = (finish: string) => {
      const baseline = { ...accepted, finish }
      const answer = forecast({ ...inputs, plan: kept, baseline, today })
      return [answer.holds, answer.levers.length > 0]
    }
    expect(levers(finishIn(-14))).toEqual([true, false])
    expect(levers(finishIn(-15))).toEqual([false, true])
  })

  test('is late for someone who does half, and prices what would bring the date back', () => {
    const half = until('2027-03-29', { status: 'partial', minutes: 30 })
    const answer = forecast({ ...inputs, plan: mend(half, '2027-03-29'), today: '2027-03-29' })
    expect(answer.spi ?? 1).toBeLessThan(0.7)
    expect(answer.behindMinutes).toBeGreaterThan(300)
    expect(answer.levers.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['more-hours', 'without-optional']),
    )
    for (const lever of answer.levers) {
      if (lever.kind === 'longer-horizon') continue
      expect(dayOf(lever.p50)).toBeLessThanOrEqual(dayOf(answer.p50))
    }
    const hours = answer.levers.find(({ kind }) => kind === 'more-hours')
    expect(hours?.extraMinutesPerWeek ?? 0).toBeGreaterThan(0)
    expect(hours?.changes.availability).toBeDefined()
    const lighter = answer.levers.find(({ kind }) => kind === 'without-optional')
    expect(lighter?.dropped.every((id) => Number(id.slice(4)) % 4 === 3)).toBe(true)
    expect(lighter?.changes.scope?.priorities).toEqual(['must', 'should'])
  })

  test('prices levers as they come true: taken, the plan gives about the same dates', () => {
    const half = until('2027-03-29', { status: 'partial', minutes: 30 })
    const behind = mend(half, '2027-03-29')
    const today = '2027-03-29'
    const baseline = takeBaseline(plan)
    const { levers } = forecast({ ...inputs, plan: behind, baseline, today })
    expect(levers.length).toBeGreaterThan(1)
    for (const { changes, p50, p80 } of levers) {
      const changed = { ...behind.profile, ...changes }
      const given = { roadmap, plan: behind, profile: changed, busy: [], closedDays: [], today }
      const taken = repairQuietly({ ...given, freezeDays: 2 }).plan
      const then = forecast({ ...inputs, plan: taken, baseline, today })
      expect(Math.abs(dayOf(then.p50) - dayOf(p50))).toBeLessThanOrEqual(7)
      expect(Math.abs(dayOf(then.p80) - dayOf(p80))).toBeLessThanOrEqual(14)
    }
  })

  test('draws what was accepted, done, planned and expected, each never falling', () => {
    const kept = until('2027-03-29', { status: 'partial', minutes: 60 })
    const answer = forecast({ ...inputs, plan: mend(kept, '2027-03-29'), today: '2027-03-29' })
    const { weeks, totalMinutes, doneMinutes, p80 } = answer
    expect(weeks[0]?.monday).toBe('2027-03-01')
    expect(weeks.filter(({ done }) => done !== null)).toHaveLength(5)
    expect(weeks.find(({ monday }) => monday === '2027-03-29')).toMatchObject({ done: doneMinutes })
    for (const [index, week] of weeks.entries()) {
      const before = weeks[index - 1]
      expect(week.baseline).toBeGreaterThanOrEqual(before?.baseline ?? 0)
      expect(week.plan).toBeGreaterThanOrEqual(before?.plan ?? 0)
      if (week.band === null) continue
      expect(week.band.p80).toBeLessThanOrEqual(week.band.p50)
      expect(week.band.p50).toBeLessThanOrEqual(week.band.p20)
    }
    const through = weeks.find(({ band }) => band !== null && band.p80 >= totalMinutes - 1)
    expect(dayOf(through?.monday)).toBeLessThanOrEqual(dayOf(p80))
    expect(weeks[weeks.length - 1]?.plan).toBe(totalMinutes)
  })

  test('of a finished plan is the day on which it was finished', () => {
    const done = until('2028-01-01', { status: 'done' })
    const answer = forecast({ ...inputs, plan: done, today: '2027-09-01' })
    expect(answer).toMatchObject({
      leftMinutes: 0,
      p50: plan.summary.finish,
      p80: plan.summary.finish,
      chance: { baseline: 1, horizon: 1 },
      levers: [],
    })
    expect(dayOf(answer.weeks[answer.weeks.length - 1]?.monday)).toBeLessThan(dayOf('2027-11-01'))
  })

  test('counts what nobody noted as not done, and says how much that is', () => {
    const answer = forecast({ ...inputs, plan, today: '2027-03-15' })
    const open = plan.sessions.filter(({ date }) => date < '2027-03-15')
    expect(answer.unloggedMinutes).toBe(open.reduce((sum, { minutes }) => sum + minutes, 0))
    expect(answer.evidence.noted.weeks).toBe(0)
  })

  test('is the same for the same input and leaves the plan alone', () => {
    const before = JSON.stringify(plan)
    const one = forecast({ ...inputs, plan, today: '2027-03-01' })
    expect(forecast({ ...inputs, plan, today: '2027-03-01' })).toEqual(one)
    expect(JSON.stringify(plan)).toBe(before)
  })
})

describe('a baseline derived from a plan', () => {
  test('is what was accepted, also after misses and repairs', () => {
    const lost = until('2027-03-10', { status: 'missed' })
    expect(deriveBaseline(mend(lost, '2027-03-10'))).toEqual(takeBaseline(plan))
    expect(deriveBaseline(plan)).toEqual(takeBaseline(plan))
  })
})

describe('where a plan stands', () => {
  test('is nowhere behind while all is done, and ahead where more is', () => {
    const kept = until('2027-03-10', { status: 'done' })
    expect(measureStanding(roadmap, kept, null, '2027-03-10')).toEqual({
      behindMinutes: 0,
      absorbedOn: null,
    })
    const ahead = until('2027-03-12', { status: 'done' })
    expect(measureStanding(roadmap, ahead, null, '2027-03-10').behindMinutes).toBeLessThan(-60)
  })

  test('is behind by what was missed, until what moved and what catches up is done', () => {
    const [first] = plan.sessions
    const logged = applyLog(until('2027-03-02', { status: 'done' }), {
      version: 1,
      entries: [{ session: first?.id ?? '', status: 'missed', on: '2027-03-02' }],
    })
    if (!logged.ok) throw new Error('The log does not fit')
    const lost = mend(logged.value, '2027-03-02')
    const caught = lost.sessions.filter(
      ({ why, moves }) => moves !== undefined || why.some(({ kind }) => kind === 'catch-up'),
    )
    const dates = caught.map(({ date }) => date).sort()
    expect(measureStanding(roadmap, lost, null, '2027-03-02')).toEqual({
      behindMinutes: first?.minutes,
      absorbedOn: dates[dates.length - 1],
    })
    expect(measureStanding(roadmap, logged.value, null, '2027-03-02')).toEqual({
      behindMinutes: first?.minutes,
      absorbedOn: null,
    })
  })
})
