import { expect, test } from 'vitest'
import { findJumps } from '../../../../renderer/plan/jumps.ts'
import { placeInItem } from '../../../../renderer/plan/placeInItem.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { toCivilDate, toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aRoadmap, aTopic } from '../../../builders/roadmap.ts'

const roadmap = aRoadmap({
  phases: [
    { id: 'p1', title: 'First', weeklyHoursBand: [1, 2] },
    { id: 'p2', title: 'Second', weeklyHoursBand: [1, 2] },
    { id: 'p3', title: 'Third', weeklyHoursBand: [1, 2] },
  ],
  topics: [aTopic({ id: 'a' }), aTopic({ id: 'b', phase: 'p2' })],
})
const index = indexPlan(
  aPlan({
    sessions: [
      aSession({ id: '1', topic: 'a', date: '2027-03-01' }),
      aSession({ id: '2', topic: 'b', date: '2027-03-05' }),
      aSession({ id: '3', topic: 'a', date: '2027-03-06', kind: 'review' }),
      aSession({ id: '4', topic: 'b', date: '2027-03-09' }),
    ],
    milestones: [
      { id: 'm2', title: 'Later', date: '2027-03-09' },
      { id: 'm1', title: 'Sooner', date: '2027-03-05' },
    ],
  }),
  roadmap,
)

test('leads to today, the next milestone, the start of each planned phase and the end', () => {
  const jumps = findJumps(index, toDayNumber('2027-03-02'))
  expect(jumps.map((jump) => `${jump.kind} ${toCivilDate(jump.day)}`)).toEqual([
    'today 2027-03-02',
    'milestone 2027-03-05',
    'phase 2027-03-01',
    'phase 2027-03-05',
    'finish 2027-03-01',
  ])
})

test('passes over milestones that lie behind', () => {
  const titles = findJumps(index, toDayNumber('2027-03-05')).flatMap((jump) =>
    jump.kind === 'milestone' ? [jump.title] : [],
  )
  expect(titles).toEqual(['Later'])
})

test('tells where a session stands among those of its topic', () => {
  const place = (id: string) => {
    const session = index.sessionById.get(id)
    return session === undefined ? null : placeInItem(index, session)
  }
  expect(place('2')).toMatchObject({ number: 1, count: 2, previous: undefined })
  expect(place('2')?.next?.id).toBe('4')
  expect(place('1')).toMatchObject({ number: 1, count: 1 })
  expect(place('3')).toMatchObject({ number: 1, count: 1, next: undefined })
  expect(place('3')?.previous?.id).toBe('1')
})

test('counts no other session that was missed: its work comes again', () => {
  const plan = aPlan({
    sessions: [
      aSession({ id: 'a', date: '2027-03-01', status: 'missed' }),
      aSession({ id: 'b', date: '2027-03-02' }),
      aSession({ id: 'c', date: '2027-03-03' }),
    ],
  })
  const withMissed = indexPlan(plan, aRoadmap())
  const place = (id: string) => {
    const session = plan.sessions.find((one) => one.id === id)
    return session === undefined ? null : placeInItem(withMissed, session)
  }
  expect(place('b')).toMatchObject({ number: 1, count: 2 })
  expect(place('a')).toMatchObject({ number: 1, count: 3 })
})
