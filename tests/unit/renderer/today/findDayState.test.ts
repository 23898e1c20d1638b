import { expect, test } from 'vitest'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { findDayState, nextAfter } from '../../../../renderer/today/findDayState.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

const index = indexPlan(
  aPlan({
    sessions: [
      aSession({ id: 'morning', date: '2027-03-02', start: '07:00', minutes: 60 }),
      aSession({ id: 'night', date: '2027-03-02', start: '23:30', minutes: 60 }),
      aSession({ id: 'last', date: '2027-03-05', start: '19:00', minutes: 60 }),
    ],
    reserve: [{ date: '2027-03-04', start: '19:00', minutes: 60, block: 'evening' }],
  }),
  aRoadmap(),
)
const at = (date: string, time: string) =>
  findDayState(index, {
    day: toDayNumber(date),
    minuteOfDay: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  })

test('counts the days until the first session', () => {
  expect(at('2027-02-28', '12:00')).toMatchObject({ kind: 'before', days: 2 })
})

test('tells what runs and what comes next', () => {
  expect(at('2027-03-02', '06:30')).toMatchObject({
    kind: 'study',
    now: null,
    next: { session: { id: 'morning' }, startsIn: 30 },
  })
  expect(at('2027-03-02', '07:45')).toMatchObject({
    now: { session: { id: 'morning' }, endsIn: 15 },
    next: { session: { id: 'night' } },
  })
  expect(at('2027-03-02', '08:00')).toMatchObject({ now: null, next: { session: { id: 'night' } } })
})

test('passes over what is noted already, though its time is still to come', () => {
  const done = indexPlan(
    aPlan({
      sessions: [
        aSession({ id: 'early', date: '2027-03-02', start: '07:00', status: 'done' }),
        aSession({ id: 'open', date: '2027-03-02', start: '19:00' }),
        aSession({ id: 'tomorrow', date: '2027-03-03', status: 'done' }),
        aSession({ id: 'later', date: '2027-03-05' }),
      ],
    }),
    aRoadmap(),
  )
  const day = toDayNumber('2027-03-02')
  expect(findDayState(done, { day, minuteOfDay: 7 * 60 + 10 })).toMatchObject({
    now: null,
    next: { session: { id: 'open' } },
  })
  expect(nextAfter(done, day)?.id).toBe('later')
})

test('keeps a session that runs past midnight until it is over', () => {
  expect(at('2027-03-03', '00:10')).toMatchObject({
    kind: 'study',
    now: { session: { id: 'night' }, endsIn: 20 },
    next: null,
  })
  expect(at('2027-03-03', '00:30')).toMatchObject({ kind: 'free', next: { id: 'last' } })
})

test('has a free day say what comes next and what is in reserve', () => {
  expect(at('2027-03-04', '12:00')).toMatchObject({
    kind: 'free',
    next: { id: 'last' },
    reserve: [{ start: '19:00' }],
  })
})

test('ends with the last minute of the last session', () => {
  expect(at('2027-03-05', '19:59').kind).toBe('study')
  expect(at('2027-03-05', '20:00').kind).toBe('after')
  expect(at('2028-01-01', '12:00').kind).toBe('after')
})

test('says so when there is nothing to study', () => {
  const empty = indexPlan(aPlan({ sessions: [] }), aRoadmap())
  expect(findDayState(empty, { day: toDayNumber('2027-03-05'), minuteOfDay: 0 }).kind).toBe('empty')
})

test('is at the end where all that was still to come is noted already', () => {
  const early = indexPlan(
    aPlan({
      sessions: [
        aSession({ id: 'past', date: '2027-03-02', status: 'done' }),
        aSession({ id: 'early', date: '2027-03-05', status: 'done' }),
      ],
    }),
    aRoadmap(),
  )
  const clock = { day: toDayNumber('2027-03-03'), minuteOfDay: 600 }
  expect(findDayState(early, clock)).toEqual({ kind: 'after' })
})
