import { expect, test } from 'vitest'
import {
  describeLaterMilestones,
  listLaterMilestones,
} from '../../../../renderer/plan/laterMilestones.ts'
import type { Plan } from '../../../../shared/model/plan.ts'
import { aPlan } from '../../../builders/plan.ts'

const milestonesOn = (dates: Readonly<Record<string, string>>, overrides: Partial<Plan> = {}) =>
  aPlan({
    ...overrides,
    milestones: Object.entries(dates).map(([id, date]) => ({ id, title: `The ${id}`, date })),
  })

test('counts the milestones that slip, and says the slip of the last of them', () => {
  const before = milestonesOn({
    a: '2027-03-01',
    b: '2027-04-01',
    c: '2027-05-01',
    d: '2027-06-01',
  })
  const after = milestonesOn({ a: '2027-03-02', b: '2027-04-01', c: '2027-05-11', d: '2027-05-30' })
  expect(describeLaterMilestones(before, after)).toEqual({
    count: '2 later',
    by: 'up to 10 days',
    said: '2 milestones come up to 10 days later',
  })
})

test.each([
  [{ a: '2027-03-01' }, { count: 'None later', by: '', said: '' }],
  [
    { a: '2027-03-18' },
    { count: '1 later', by: 'by 17 days', said: '1 milestone comes 17 days later' },
  ],
  [
    { a: '2027-03-04' },
    { count: '1 later', by: 'by 3 days', said: '1 milestone comes 3 days later' },
  ],
  [
    { a: '2027-03-02', b: '2027-06-03' },
    { count: '2 later', by: 'up to 9 weeks', said: '2 milestones come up to 9 weeks later' },
  ],
  [{ b: '2027-04-01' }, { count: '1 not reached', by: '', said: '1 milestone is not reached' }],
  [
    { b: '2027-04-11' },
    { count: '2 later', by: 'or not reached', said: '2 milestones come later or are not reached' },
  ],
] as const)('says of %j how far milestones slip: %j', (dates, words) => {
  const before = milestonesOn({ a: '2027-03-01', ...('b' in dates ? { b: '2027-04-01' } : {}) })
  const unscheduled = [{ activity: 'p1-python.read', minutes: 60, reason: 'horizon' as const }]
  expect(describeLaterMilestones(before, milestonesOn(dates, { unscheduled }))).toEqual(words)
})

test('says that milestones were left out where all of the work has its place', () => {
  const before = milestonesOn({ a: '2027-03-01', b: '2027-04-01' })
  expect(describeLaterMilestones(before, milestonesOn({ b: '2027-04-01' })).count).toBe(
    '1 left out',
  )
  expect(describeLaterMilestones(before, milestonesOn({ b: '2027-04-02' })).by).toBe('or left out')
})

test('names those that come later or are not reached, from when to when', () => {
  const before = milestonesOn({ a: '2027-03-01', b: '2027-04-01', c: '2027-05-01' })
  const after = milestonesOn({ c: '2027-06-01', b: '2027-04-01' })
  expect(listLaterMilestones(before, after)).toEqual([
    { id: 'a', title: 'The a', from: '2027-03-01', to: null },
    { id: 'c', title: 'The c', from: '2027-05-01', to: '2027-06-01' },
  ])
})
