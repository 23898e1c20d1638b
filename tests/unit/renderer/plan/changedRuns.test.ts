import { expect, test } from 'vitest'
import { findChangedRuns } from '../../../../renderer/plan/changedRuns.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import type { Exception } from '../../../../shared/model/profile.ts'
import { toCivilDate } from '../../../../shared/time/civilDate.ts'
import { aPlan } from '../../../builders/plan.ts'
import { aProfile } from '../../../builders/profile.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

function runsOf(exceptions: readonly Exception[]): string[] {
  const index = indexPlan(aPlan({ profile: aProfile({ exceptions }) }), aRoadmap())
  return findChangedRuns(index).map(
    ({ kind, reason, from, until }) =>
      `${kind} ${reason} ${toCivilDate(from)} ${toCivilDate(until - 1)}`,
  )
}

test('joins neighbouring days off for the same reason', () => {
  expect(
    runsOf([
      { capacity: 'none', from: '2027-07-24', to: '2027-07-25', reason: 'trip' },
      { capacity: 'none', from: '2027-07-26', to: '2027-07-27', reason: 'trip' },
      { capacity: 'none', from: '2027-07-28', to: '2027-07-28' },
    ]),
  ).toEqual(['off trip 2027-07-24 2027-07-27', 'off null 2027-07-28 2027-07-28'])
})

test('tells days off from days with other hours; the last exception holds', () => {
  const exams: Exception = {
    capacity: 'override',
    from: '2027-12-06',
    to: '2027-12-08',
    days: ['mon', 'wed'],
    windows: [{ block: 'evening', start: '20:00', minutes: 60 }],
    reason: 'exams',
  }
  const trip: Exception = { capacity: 'none', from: '2027-12-08', to: '2027-12-08', reason: 'trip' }
  expect(runsOf([exams, trip])).toEqual([
    'other-hours exams 2027-12-06 2027-12-06',
    'off exams 2027-12-07 2027-12-07',
    'off trip 2027-12-08 2027-12-08',
  ])
})

test('leaves out what lies outside the horizon', () => {
  expect(
    runsOf([{ capacity: 'none', from: '2027-02-20', to: '2027-03-02', reason: 'before' }]),
  ).toEqual(['off before 2027-03-01 2027-03-02'])
})
