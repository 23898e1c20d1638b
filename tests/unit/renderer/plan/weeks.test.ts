import { expect, test } from 'vitest'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { sliceWeeks } from '../../../../renderer/plan/weeks.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
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
const profile = aProfile({ startDate: '2027-03-03', horizonMonths: undefined, horizonWeeks: 2 })

test('begins on the Monday before the start and ends with the week of the last day', () => {
  const weeks = sliceWeeks(indexPlan(aPlan({ profile, sessions: [] }), roadmap))
  expect(weeks.map(({ monday }) => monday)).toEqual(
    ['2027-03-01', '2027-03-08', '2027-03-15'].map(toDayNumber),
  )
})

test('adds up minutes by phase, reserve, milestones and topics from Monday to Sunday', () => {
  const weeks = sliceWeeks(
    indexPlan(
      aPlan({
        profile,
        sessions: [
          aSession({ id: '1', topic: 'a', date: '2027-03-08', minutes: 60 }),
          aSession({ id: '2', topic: 'b', date: '2027-03-14', minutes: 45 }),
          aSession({ id: '3', topic: 'b', date: '2027-03-15', minutes: 30 }),
        ],
        reserve: [{ date: '2027-03-09', start: '19:00', minutes: 20, block: 'evening' }],
        milestones: [{ id: 'ms', title: 'Reached', date: '2027-03-14' }],
      }),
      roadmap,
    ),
  )
  expect(weeks[1]).toMatchObject({ minutes: 105, minutesByPhase: [60, 45], reserveMinutes: 20 })
  expect(weeks[1]?.milestones.map(({ id }) => id)).toEqual(['ms'])
  expect([...(weeks[1]?.items ?? [])]).toEqual(['a', 'b'])
  expect(weeks[2]).toMatchObject({ minutes: 30, minutesByPhase: [0, 30], milestones: [] })
})
