import { expect, test } from 'vitest'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
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
