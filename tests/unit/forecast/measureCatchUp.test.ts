import { expect, test } from 'vitest'
import { measureCatchUp } from '../../../shared/forecast/measureCatchUp.ts'
import type { Session } from '../../../shared/model/plan.ts'
import { aPlan, aSession } from '../../builders/plan.ts'

const TODAY = '2027-03-10'
const missed = aSession({ id: 'missed', status: 'missed' })
const part = aSession({ id: 'part', date: '2027-03-02', status: 'partial', actualMinutes: 20 })
const catchesUp = (session: string, overrides: Partial<Session>) =>
  aSession({ why: [{ kind: 'catch-up', session, missed: '2027-03-01' }], ...overrides })

test('adds up what is still to come of lost work, to the last session that takes some', () => {
  const sessions = [
    missed,
    part,
    catchesUp('missed', { id: 'a', date: '2027-03-12', minutes: 45 }),
    catchesUp('part', { id: 'b', date: '2027-03-10', minutes: 40 }),
    aSession({ id: 'other', date: '2027-03-20' }),
  ]
  expect(measureCatchUp(aPlan({ sessions }), TODAY)).toEqual({ minutes: 85, until: '2027-03-12' })
})

test('leaves out what is done, what was missed again and what a shorter session left over', () => {
  const sessions = [
    missed,
    aSession({ id: 'shorter', date: '2027-03-11' }),
    catchesUp('missed', { id: 'a', date: '2027-03-09', status: 'done', actualMinutes: 45 }),
    catchesUp('missed', { id: 'b', date: '2027-03-11', status: 'missed' }),
    catchesUp('shorter', { id: 'c', date: '2027-03-12' }),
  ]
  expect(measureCatchUp(aPlan({ sessions }), TODAY)).toBeNull()
})

test('finds nothing where nothing was lost', () => {
  expect(measureCatchUp(aPlan(), TODAY)).toBeNull()
})
