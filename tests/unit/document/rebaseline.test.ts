import { expect, it } from 'vitest'
import { rebaseline } from '../../../shared/document/rebaseline.ts'
import { takeBaseline } from '../../../shared/document/takeBaseline.ts'
import { aPlan, aSession } from '../../builders/plan.ts'

const done = { status: 'done', minutes: 60 } as const

it('keeps what was due before the week of the change, and promises the changed plan from then on', () => {
  const past = aSession({ id: 'a', date: '2027-03-01', ...done })
  const gone = aSession({ id: 'b', date: '2027-03-02', minutes: 90 })
  const present = aSession({ id: 'c', date: '2027-03-09', ...done })
  const stays = aSession({ id: 'd', date: '2027-03-12', minutes: 60 })
  const leaves = aSession({ id: 'e', date: '2027-03-11', minutes: 45 })
  const before = aPlan({ sessions: [past, gone, present, leaves, stays] })
  const added = aSession({ id: 'f', date: '2027-04-05', minutes: 30 })
  const summary = { ...before.summary, finish: '2027-04-05' }
  const after = aPlan({ sessions: [past, present, stays, added], summary })
  const baseline = takeBaseline(before, '2027-02-28')
  expect(rebaseline(baseline, after, '2027-03-10')).toEqual({
    acceptedOn: '2027-02-28',
    finish: '2027-04-05',
    weeks: [
      { monday: '2027-03-01', minutes: 150 },
      { monday: '2027-03-08', minutes: 120 },
      { monday: '2027-04-05', minutes: 30 },
    ],
  })
})
