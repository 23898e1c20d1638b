import { expect, it } from 'vitest'
import { countEvents } from '../../../../renderer/export/countEvents.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

const plan = aPlan({
  sessions: ['2027-03-01', '2027-03-02', '2027-03-03'].map((date) => aSession({ id: date, date })),
  milestones: [{ id: 'ms', title: 'Done', date: '2027-03-03' }],
})

it('counts sessions and milestones, both ends included', () => {
  expect(countEvents(plan, null, null)).toBe(4)
  expect(countEvents(plan, '2027-03-02', '2027-03-03')).toBe(3)
  expect(countEvents(plan, null, '2027-03-02')).toBe(2)
  expect(countEvents(plan, '2027-03-04', null)).toBe(0)
})
