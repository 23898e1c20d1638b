import { expect, it } from 'vitest'
import { mendInput, usableFrom } from '../../../../renderer/mend/mendInput.ts'
import { emptyDocument } from '../../../../shared/document/emptyDocument.ts'
import { aPlan } from '../../../builders/plan.ts'

it('uses the day from the next quarter of an hour that leaves some minutes', () => {
  expect(usableFrom(9 * 60)).toBe('09:15')
  expect(usableFrom(9 * 60 + 10)).toBe('09:15')
  expect(usableFrom(9 * 60 + 11)).toBe('09:30')
})

it('uses nothing of a day that is nearly over', () => {
  expect(usableFrom(23 * 60 + 40)).toBe('23:45')
  expect(usableFrom(23 * 60 + 41)).toBeNull()
})

it('asks about the accepted plan, from a clock time or from tomorrow on', () => {
  const plan = aPlan()
  const document = { ...emptyDocument, plan, profile: plan.profile, lockedDays: ['2027-03-04'] }
  const input = { plan, profile: plan.profile, today: '2027-03-02', closedDays: ['2027-03-04'] }
  expect(mendInput(document, '2027-03-02', '09:15')).toMatchObject({ ...input, now: '09:15' })
  expect(mendInput(document, '2027-03-02', null)).not.toHaveProperty('now')
  expect(mendInput(emptyDocument, '2027-03-02', null)).toBeNull()
})
