import { expect, test } from 'vitest'
import { sumEnd } from '../../../../renderer/today/sumEnd.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'

test('counts as studied what was done, with its minutes, and not what was planned', () => {
  const missed = aSession({ id: 'missed', minutes: 45, status: 'missed' })
  const plan = aPlan({
    sessions: [
      aSession({ id: 'done', status: 'done', minutes: 60 }),
      aSession({ id: 'longer', status: 'done', minutes: 60, actualMinutes: 80 }),
      aSession({ id: 'partly', status: 'partial', minutes: 60, actualMinutes: 20 }),
      missed,
      aSession({ id: 'unnoted' }),
    ],
  })
  expect(sumEnd(plan, [{ session: missed, minutes: 45 }])).toEqual({
    studiedMinutes: 160,
    sessions: 3,
    unnoted: 1,
    openMinutes: 45,
  })
})
