import { expect, test } from 'vitest'
import { creditOf } from '../../../shared/log/creditOf.ts'
import { aSession } from '../../builders/plan.ts'

test('credits what is planned, done or skipped in full', () => {
  for (const status of ['planned', 'done', 'skipped'] as const) {
    expect(creditOf(aSession({ status, minutes: 60, actualMinutes: 5 }))).toBe(60)
  }
})

test('credits what was studied of a session cut short, and never more than was planned', () => {
  expect(creditOf(aSession({ status: 'partial', minutes: 60, actualMinutes: 40 }))).toBe(40)
  expect(creditOf(aSession({ status: 'partial', minutes: 60, actualMinutes: 90 }))).toBe(60)
  expect(creditOf(aSession({ status: 'partial', minutes: 60 }))).toBe(0)
  expect(creditOf(aSession({ status: 'missed', minutes: 60, actualMinutes: 40 }))).toBe(0)
})
