import { expect, test } from 'vitest'
import { findUnderWay } from '../../../../renderer/changes/underWay.ts'
import { emptyDocument } from '../../../../shared/document/emptyDocument.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

const plan = aPlan({ sessions: [aSession({ date: '2027-03-01' })] })
const document = { ...emptyDocument, plan, lockedDays: ['2027-03-05'] }

test('a plan is under way from its first day on, or once something is noted', () => {
  expect(findUnderWay(emptyDocument, '2027-03-01', 'quiet')).toBeNull()
  expect(findUnderWay(document, '2027-02-28', 'quiet')).toBeNull()
  expect(findUnderWay(document, '2027-03-01', 'anew')).toEqual({
    plan,
    today: '2027-03-01',
    freezeDays: 2,
    closedDays: ['2027-03-05'],
    how: 'anew',
  })
  const early = aPlan({ sessions: [aSession({ date: '2027-03-01', status: 'done' })] })
  expect(findUnderWay({ ...document, plan: early }, '2027-02-20', 'quiet')).not.toBeNull()
})
