import { expect, test } from 'vitest'
import type { Plan, Session } from '../../../shared/model/plan.ts'
import { dayOf } from '../../../shared/scorecard/civil.ts'
import { heldByReviews } from '../../../shared/scorecard/heldByReviews.ts'
import { measureLoss } from '../../../shared/scorecard/loss.ts'
import { aPlan, aSession } from '../../builders/plan.ts'
import { aProfile } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

const TODAY = '2027-03-03'
const HOURS = 4

// An hour every evening; one topic of four hours.
const evening = { block: 'evening' as const, start: '19:00', minutes: 60 }
const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const profile = aProfile({
  availability: [
    {
      type: 'weekly',
      from: '2027-03-01',
      to: null,
      days: Object.fromEntries(days.map((day) => [day, [evening]])),
    },
  ],
  limits: {},
})
const effortHours = { low: HOURS, likely: HOURS, high: HOURS }
const roadmap = aRoadmap({
  topics: [
    aTopic({ id: 'p1-python', activities: [{ id: 'p1-python.read', kind: 'read', effortHours }] }),
  ],
})

function reading(number: number, day: number, status: Session['status'] = 'planned'): Session {
  return aSession({ id: `p1-python.read-${number}`, date: `2027-03-0${day}`, status })
}

function review(number: number, day: number): Session {
  const id = `p1-python.review-${number}`
  const date = `2027-03-0${day}`
  return aSession({ id, activity: 'p1-python.review', kind: 'review', date, minutes: 25 })
}

function partsOf(sessions: readonly Session[]): unknown[] {
  const plan: Plan = aPlan({ profile, sessions: [...sessions] })
  return heldByReviews(measureLoss(roadmap, plan, profile, dayOf(TODAY))).map(
    ({ minutes, reviews }) => ({ minutes, reviews }),
  )
}

test('of missed work, what lacks to half of the topic waits for the review, and the rest does not', () => {
  const missed = [reading(1, 1, 'missed'), reading(2, 2, 'missed'), reading(3, 3, 'missed')]
  expect(partsOf([...missed, reading(4, 4), review(1, 5)])).toEqual([
    { minutes: 120, reviews: [] },
    { minutes: 60, reviews: ['p1-python.review-1'] },
  ])
})

test('each review needs what lacks before it', () => {
  const missed = [reading(1, 1, 'missed'), reading(2, 2, 'missed'), reading(3, 3, 'missed')]
  expect(partsOf([...missed, review(1, 4), reading(4, 5), review(2, 6)])).toEqual([
    { minutes: 60, reviews: [] },
    { minutes: 60, reviews: ['p1-python.review-1', 'p1-python.review-2'] },
    { minutes: 60, reviews: ['p1-python.review-1'] },
  ])
})

test('a review that never had half of its topic before it waits for nothing', () => {
  const missed = [reading(1, 1, 'missed')]
  const rest = [review(1, 4), reading(2, 5), reading(3, 6), reading(4, 7)]
  expect(partsOf([...missed, ...rest])).toEqual([{ minutes: 60, reviews: [] }])
})

test('what is studied already counts, as far as it was', () => {
  const partly = { ...reading(2, 2, 'partial'), actualMinutes: 15 }
  const missed = reading(3, 3, 'missed')
  const rest = [review(1, 5), reading(4, 6)]
  expect(partsOf([reading(1, 1, 'done'), partly, missed, ...rest])).toEqual([
    { minutes: 60, reviews: [] },
    { minutes: 45, reviews: ['p1-python.review-1'] },
  ])
})
