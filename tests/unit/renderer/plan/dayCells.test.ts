import { expect, test } from 'vitest'
import { toDayCells } from '../../../../renderer/plan/dayCells.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const roadmap = aRoadmap({
  phases: [
    { id: 'p1', title: 'First', weeklyHoursBand: [1, 2] },
    { id: 'p2', title: 'Second', weeklyHoursBand: [1, 2] },
  ],
  topics: [aTopic({ id: 'a' }), aTopic({ id: 'b', phase: 'p2' })],
})
const profile = aProfile({ horizonMonths: undefined, horizonWeeks: 1 })

test('makes one cell a day, deeper with more hours, in the colour of the phase that leads', () => {
  const sessions = [
    aSession({ id: '1', topic: 'a', date: '2027-03-01', minutes: 50 }),
    aSession({ id: '2', topic: 'b', date: '2027-03-01', minutes: 70 }),
    aSession({ id: '3', topic: 'a', date: '2027-03-02', minutes: 30 }),
    aSession({ id: '4', topic: 'a', date: '2027-03-03', minutes: 31 }),
  ]
  const cells = toDayCells(indexPlan(aPlan({ profile, sessions }), roadmap))
  expect(cells.map(({ minutes }) => minutes)).toEqual([120, 30, 31, 0, 0, 0, 0])
  expect(cells.map(({ depth }) => depth)).toEqual([4, 1, 2, 0, 0, 0, 0])
  expect(cells.map(({ phase }) => phase)).toEqual([1, 0, 0, null, null, null, null])
})

test('keeps days without any session pale', () => {
  const cells = toDayCells(indexPlan(aPlan({ profile, sessions: [] }), roadmap))
  expect(cells.every(({ depth, phase }) => depth === 0 && phase === null)).toBe(true)
})
