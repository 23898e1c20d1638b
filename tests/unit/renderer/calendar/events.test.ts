import { expect, test } from 'vitest'
import { eventSource } from '../../../../renderer/calendar/events.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const plan = aPlan({
  profile: aProfile({
    exceptions: [{ capacity: 'none', from: '2027-03-10', to: '2027-03-12', reason: 'trip' }],
  }),
  sessions: [
    aSession({ id: 'before', date: '2027-03-01', start: '07:00' }),
    aSession({ id: 'night', date: '2027-03-07', start: '23:30', minutes: 90, zone: 'Asia/Tokyo' }),
    aSession({ id: 'week', date: '2027-03-08', start: '19:00', minutes: 45 }),
    aSession({ id: 'after', date: '2027-03-15', start: '07:00' }),
  ],
  reserve: [{ date: '2027-03-09', start: '19:00', minutes: 90, block: 'evening' }],
  milestones: [{ id: 'ms', title: 'Reached', date: '2027-03-09' }],
})
const week = [toDayNumber('2027-03-08'), toDayNumber('2027-03-15')] as const

test('hands out the days asked for, and the evening before that may run into them', () => {
  const source = eventSource(indexPlan(plan, aRoadmap()))
  expect(source(...week).map(({ id }) => id)).toEqual([
    `days off ${toDayNumber('2027-03-10')}`,
    'night',
    'week',
    'milestone ms',
    'reserve 2027-03-09 19:00',
  ])
})

test('keeps the clock on the wall, whatever the zone, and runs past midnight', () => {
  const events = eventSource(indexPlan(plan, aRoadmap()))(...week)
  expect(events.find(({ id }) => id === 'night')).toMatchObject({
    start: '2027-03-07T23:30:00',
    end: '2027-03-08T01:00:00',
  })
})

test('makes the events of a day once', () => {
  const source = eventSource(indexPlan(plan, aRoadmap()))
  const first = source(...week).find(({ id }) => id === 'week')
  const again = source(toDayNumber('2027-03-08'), toDayNumber('2027-03-09'))
  expect(again).toContain(first)
})

test('lets planned sessions be dragged, but not what is over, nor from a locked day', () => {
  const mixed = aPlan({
    sessions: [
      aSession({ id: 'free', date: '2027-03-08' }),
      aSession({ id: 'over', date: '2027-03-08', start: '07:00', status: 'done' }),
      aSession({ id: 'locked', date: '2027-03-09' }),
    ],
  })
  const events = eventSource(indexPlan(mixed, aRoadmap()), ['2027-03-09'])(...week)
  const editable = (id: string) => events.find((event) => event.id === id)?.editable
  expect([editable('free'), editable('over'), editable('locked')]).toEqual([true, false, false])
  expect(events.find(({ id }) => id === 'locked 2027-03-09')).toMatchObject({
    allDay: true,
    display: 'background',
  })
})
