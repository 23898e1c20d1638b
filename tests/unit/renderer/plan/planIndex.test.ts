import { expect, test } from 'vitest'
import { factsOf } from '../../../../renderer/plan/itemFacts.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { builtInRoadmap } from '../../../../roadmap/index.ts'
import { outlookByPhase } from '../../../../shared/fit/outlookByPhase.ts'
import { applyLog } from '../../../../shared/log/applyLog.ts'
import type { Plan } from '../../../../shared/model/plan.ts'
import { planSessions } from '../../../../shared/planning/planSessions.ts'
import { repairQuietly } from '../../../../shared/repair/repairQuietly.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const day = toDayNumber

test('finds the sessions of a day in order of their start', () => {
  const index = indexPlan(
    aPlan({
      sessions: [
        aSession({ id: 'late', date: '2027-03-02', start: '19:00' }),
        aSession({ id: 'other-day', date: '2027-03-01' }),
        aSession({ id: 'early', date: '2027-03-02', start: '07:00' }),
      ],
    }),
    aRoadmap(),
  )
  expect(index.sessions.get(day('2027-03-02'))?.map(({ id }) => id)).toEqual(['early', 'late'])
  expect(index.sessions.get(day('2027-03-03'))).toBeUndefined()
  expect([...index.sessionById.keys()]).toEqual(['other-day', 'early', 'late'])
})

test('finds the sessions of a topic, reviews included', () => {
  const index = indexPlan(
    aPlan({
      sessions: [
        aSession({ id: 'review', date: '2027-03-09', kind: 'review' }),
        aSession({ id: 'read' }),
        aSession({ id: 'other', topic: 'p1-dsa' }),
      ],
    }),
    aRoadmap(),
  )
  expect(index.sessionsByItem.get('p1-python')?.map(({ id }) => id)).toEqual(['read', 'review'])
})

test('holds the horizon, and what a plan keeps outside it', () => {
  const within = indexPlan(aPlan(), aRoadmap())
  expect(within.from).toBe(day('2027-03-01'))
  expect(within.until).toBe(day('2029-03-01'))

  const beyond = indexPlan(
    aPlan({ milestones: [{ id: 'ms-1', title: 'Done', date: '2029-03-05' }] }),
    aRoadmap(),
  )
  expect(beyond.until).toBe(day('2029-03-06'))
})

test('counts lost work while it waits for a place and where it is caught up, in phases and topics alike', () => {
  const plan = planSessions(builtInRoadmap, aProfile())
  const [first, second, third, fourth] = plan.sessions
  const on = fourth?.date ?? ''
  const logged = applyLog(plan, {
    version: 1,
    entries: [
      { session: first?.id ?? '', status: 'done', on },
      { session: second?.id ?? '', status: 'missed', on },
      { session: third?.id ?? '', status: 'partial', minutes: 10, on },
    ],
  })
  if (!logged.ok) throw new Error('not logged')
  const waiting = logged.value
  const { plan: mended } = repairQuietly({
    roadmap: builtInRoadmap,
    plan: waiting,
    profile: plan.profile,
    busy: [],
    today: on,
    freezeDays: 2,
    closedDays: [],
  })
  expect(indexPlan(waiting, builtInRoadmap).losses).toHaveLength(2)
  expect(indexPlan(mended, builtInRoadmap).losses).toHaveLength(0)

  const all = plan.summary.plannedMinutes
  for (const each of [plan, waiting, mended])
    expect(sumsOf(each)).toEqual({ all, phases: all, items: all })
})

function sumsOf(plan: Plan) {
  const index = indexPlan(plan, builtInRoadmap)
  const sum = (parts: readonly { readonly minutes: number }[]) =>
    parts.reduce((total, { minutes }) => total + minutes, 0)
  const facts = [...index.roadmap.items.keys()].map((id) => factsOf(index, id))
  return {
    all: index.minutes,
    phases: sum(outlookByPhase(builtInRoadmap, plan)),
    items: sum(facts) + sum(facts.flatMap(({ reviews }) => reviews)),
  }
}
