import { expect, test } from 'vitest'
import { partlyPresets } from '../../../../renderer/log/askMinutes.ts'
import { describeCatchUps } from '../../../../renderer/log/describeCatchUps.ts'
import { unplannedChoices } from '../../../../renderer/log/unplannedChoices.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

test('offers parts of a session in fives, each less than the whole', () => {
  expect(partlyPresets(60)).toEqual([15, 30, 45])
  expect(partlyPresets(25)).toEqual([5, 15, 20])
  expect(partlyPresets(5)).toEqual([])
})

test('offers every activity of the plan once, and no review', () => {
  const plan = aPlan({
    sessions: [
      aSession({ id: 'b', activity: 'sql.read', title: 'SQL' }),
      aSession({ id: 'a', activity: 'git.read', title: 'Git' }),
      aSession({ id: 'c', activity: 'git.read', title: 'Git' }),
      aSession({ id: 'd', activity: 'git.review', title: 'Git', kind: 'review' }),
    ],
  })
  expect(unplannedChoices(plan).map(({ value }) => value)).toEqual(['git.read', 'sql.read'])
})

test('says where the work of a missed session is caught up', () => {
  const why = [{ kind: 'catch-up', session: 'lost', missed: '2027-03-01' } as const]
  const plan = aPlan({
    sessions: [
      aSession({ id: 'lost', status: 'missed' }),
      aSession({ id: 'again', date: '2027-03-03', status: 'missed', why }),
      aSession({ id: 'then', date: '2027-03-04', start: '07:00', why }),
      aSession({ id: 'and', date: '2027-03-06', start: '09:30', why }),
    ],
  })
  expect(describeCatchUps(plan, 'lost', '2027-03-05')).toBe(
    'Its work is caught up on Thu 4 Mar at 07:00 and on Sat 6 Mar at 09:30.',
  )
  expect(describeCatchUps(plan, 'then', '2027-03-05')).toBe(
    'Other sessions already cover its work.',
  )
})
