import { expect, it } from 'vitest'
import { reserveSoon } from '../../../shared/planning/reserveSoon.ts'
import { aPlan, aSession } from '../../builders/plan.ts'

const free = (date: string) => ({ date, start: '20:00', minutes: 60, block: 'evening' as const })
const reserve = ['2027-03-01', '2027-03-02', '2027-03-29', '2027-03-30', '2027-06-01'].map(free)

const endingOn = (finish: string | null) => {
  const plan = aPlan({ sessions: [aSession({ id: '1', date: '2027-03-01' })], reserve })
  return { ...plan, summary: { ...plan.summary, finish } }
}

it('counts the four weeks after today alone', () => {
  expect(reserveSoon(endingOn('2028-01-01'), '2027-03-01')).toBe(120)
})

it('leaves out what comes after the last session', () => {
  expect(reserveSoon(endingOn('2027-03-10'), '2027-03-01')).toBe(60)
})
