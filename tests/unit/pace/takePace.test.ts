import { expect, test } from 'vitest'
import type { Plan } from '../../../shared/model/plan.ts'
import { countContent } from '../../../shared/pace/countContent.ts'
import { takePace } from '../../../shared/pace/takePace.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { score } from '../../../shared/scorecard/score.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const roadmap = aRoadmap({
  topics: Array.from({ length: 20 }, (_, index) => aTopic({ id: `p1-t${index}` })),
  projects: [],
  prerequisites: [{ from: 'p1-t12', to: 'p1-t19', strength: 'hard' }],
  milestones: [],
  resources: [],
})
const TODAY = '2027-03-22'

/** A plan with its first three weeks done. */
function begun(horizonMonths: number): Plan {
  const plan = planSessions(roadmap, aProfile({ horizonMonths }))
  return {
    ...plan,
    sessions: plan.sessions.map((session) =>
      session.date < TODAY
        ? { ...session, status: 'done', actualMinutes: session.minutes }
        : session,
    ),
  }
}

function taken(plan: Plan, paceFactor: number) {
  const rung = takePace({
    roadmap,
    plan,
    paceFactor,
    today: TODAY,
    freezeDays: 2,
    closedDays: [],
  })
  if (rung === undefined) throw new Error('There is no rung')
  return rung
}

const leftIn = (plan: Plan) =>
  plan.sessions
    .filter(({ status, kind }) => status === 'planned' && kind !== 'review')
    .reduce((sum, { minutes }) => sum + minutes, 0)

test('a slower pace gives what is left more minutes and leaves the past as it was', () => {
  const plan = begun(12)
  const { repaired, price } = taken(plan, 1.25)
  const after = repaired.plan
  expect(after.profile.paceFactor).toBe(1.25)
  expect(leftIn(after) / leftIn(plan)).toBeCloseTo(1.25, 1)
  const past = ({ sessions }: Plan) => sessions.filter(({ status }) => status === 'done')
  expect(past(after)).toEqual(past(plan))
  expect(price.unscheduledMinutes).toBe(0)
  const hard = score(roadmap, after).filter(({ metric }) => metric === 1 || metric === 2)
  expect(hard.map(({ ok }) => ok)).toEqual([true, true])
})

test('what it adds looks like planned work and nothing like a loss', () => {
  const { plan } = taken(begun(12), 1.25).repaired
  expect(JSON.stringify(plan)).not.toContain('\\u0000')
  expect(plan.sessions.filter(({ status }) => status === 'missed')).toEqual([])
  expect(plan.sessions.flatMap(({ why }) => why).some(({ kind }) => kind === 'catch-up')).toBe(
    false,
  )
  const { doneMinutes, totalMinutes } = countContent(roadmap, plan)
  expect(totalMinutes - doneMinutes).toBeGreaterThan(leftIn(plan) - 1)
})

test('a quicker pace takes what is no longer needed out', () => {
  const plan = begun(12)
  const after = taken(plan, 0.8).repaired.plan
  expect(leftIn(after)).toBeLessThan(leftIn(plan) * 0.85)
})

test('the horizon grows where the slower pace needs it', () => {
  const plan = begun(3)
  const { price, repaired } = taken(plan, 1.6)
  expect(price.choice).toBe('extend')
  expect(repaired.plan.profile.horizonMonths ?? 0).toBeGreaterThan(3)
  expect(price.unscheduledMinutes).toBe(0)
})

test('the present pace changes nothing', () => {
  const plan = begun(12)
  expect(taken(plan, 1).repaired.plan.sessions).toEqual(plan.sessions)
})
