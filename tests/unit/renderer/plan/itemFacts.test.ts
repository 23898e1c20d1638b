import { expect, test } from 'vitest'
import { doneShareOf, factsOf } from '../../../../renderer/plan/itemFacts.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const roadmap = aRoadmap({ topics: ['a', 'b', 'c', 'd'].map((id) => aTopic({ id })) })
const index = indexPlan(
  aPlan({
    profile: aProfile({ scope: { phases: ['p1'], priorities: ['must'], known: ['c'] } }),
    sessions: [
      aSession({ id: '1', topic: 'a', date: '2027-03-01', minutes: 60 }),
      aSession({ id: '2', topic: 'a', date: '2027-03-04', minutes: 45 }),
      aSession({ id: '3', topic: 'a', date: '2027-03-08', minutes: 25, kind: 'review' }),
    ],
    unscheduled: [
      { activity: 'a.practise', minutes: 15, reason: 'horizon' },
      { activity: 'b.read', minutes: 120, reason: 'horizon' },
    ],
  }),
  roadmap,
)

test('tells planned, unplaced, known and left-out topics apart', () => {
  expect(['a', 'b', 'c', 'd'].map((id) => factsOf(index, id).state)).toEqual([
    'planned',
    'unplaced',
    'known',
    'left-out',
  ])
})

test('takes dates and minutes from the work and counts reviews beside it', () => {
  const facts = factsOf(index, 'a')
  expect(facts).toMatchObject({
    from: toDayNumber('2027-03-01'),
    to: toDayNumber('2027-03-04'),
    minutes: 105,
    unplacedMinutes: 15,
  })
  expect(facts.reviews).toHaveLength(1)
  expect(factsOf(index, 'b')).toMatchObject({ from: null, to: null, unplacedMinutes: 120 })
})

test('counts as done what was studied, not what lies behind', () => {
  const sessions = [
    aSession({ id: '1', topic: 'a', date: '2027-03-01', minutes: 60, status: 'done' }),
    aSession({ id: '2', topic: 'a', date: '2027-03-02', minutes: 60, status: 'missed' }),
    aSession({ id: '3', topic: 'a', date: '2027-03-03', minutes: 60, status: 'skipped' }),
    aSession({
      id: '4',
      topic: 'a',
      date: '2027-03-04',
      minutes: 60,
      status: 'partial',
      actualMinutes: 20,
    }),
    aSession({ id: '5', topic: 'a', date: '2027-03-05', minutes: 240 }),
    aSession({ id: '6', topic: 'a', date: '2027-03-06', minutes: 80, kind: 'review' }),
  ]
  const went = indexPlan(aPlan({ sessions }), roadmap)
  expect(factsOf(went, 'a').doneShare).toBe(0.25)
  expect(factsOf(went, 'b').doneShare).toBe(0)
  expect(doneShareOf(went, 0)).toBe(0.2)
})

test('counts missed work where it is caught up', () => {
  const sessions = [
    aSession({ id: '1', topic: 'a', date: '2027-03-01', minutes: 60, status: 'missed' }),
    aSession({ id: '2', topic: 'a', date: '2027-03-02', minutes: 60 }),
  ]
  expect(factsOf(indexPlan(aPlan({ sessions }), roadmap), 'a').minutes).toBe(60)
})
