import { expect, it } from 'vitest'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { plannedMinutes } from '../../../../renderer/plan/plannedMinutes.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

it('counts what is or was to be studied on some days, neither missed nor skipped', () => {
  const sessions = [
    aSession({ id: 'before', date: '2027-03-01', minutes: 1 }),
    aSession({ id: 'planned', date: '2027-03-02', minutes: 10 }),
    aSession({ id: 'done', date: '2027-03-02', minutes: 100, status: 'done' }),
    aSession({ id: 'missed', date: '2027-03-02', minutes: 1000, status: 'missed' }),
    aSession({ id: 'skipped', date: '2027-03-03', minutes: 1000, status: 'skipped' }),
    aSession({ id: 'last', date: '2027-03-03', minutes: 30 }),
    aSession({ id: 'after', date: '2027-03-04', minutes: 1 }),
  ]
  const index = indexPlan(aPlan({ sessions }), aRoadmap())
  const [from, until] = [toDayNumber('2027-03-02'), toDayNumber('2027-03-04')]
  expect(plannedMinutes(index, from, until)).toBe(140)
})
