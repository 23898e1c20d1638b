import { expect, it } from 'vitest'
import { inputFromTomorrow, mendInput } from '../../../../renderer/mend/mendInput.ts'
import { emptyDocument } from '../../../../shared/document/emptyDocument.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'
import { aPlan } from '../../../builders/plan.ts'

const plan = aPlan()
const document = { ...emptyDocument, plan, profile: plan.profile }
const at = (minuteOfDay: number) => ({ day: toDayNumber('2027-03-02'), minuteOfDay })

it('uses the day from the next quarter of an hour that leaves some minutes', () => {
  expect(mendInput(document, at(9 * 60))).toMatchObject({ today: '2027-03-02', now: '09:15' })
  expect(mendInput(document, at(9 * 60 + 10))?.now).toBe('09:15')
  expect(mendInput(document, at(9 * 60 + 11))?.now).toBe('09:30')
})

it('begins tomorrow where nothing of the day is left', () => {
  expect(mendInput(document, at(23 * 60 + 50))).toBe(inputFromTomorrow(document, '2027-03-02'))
  expect(mendInput(document, at(23 * 60 + 50))?.now).toBeUndefined()
})

it('is the very same for a quarter of an hour, whatever else is asked', () => {
  const first = mendInput(document, at(9 * 60))
  inputFromTomorrow(document, '2027-03-02')
  expect(mendInput(document, at(9 * 60 + 10))).toBe(first)
})

it('is nothing without a plan', () => {
  expect(mendInput(emptyDocument, at(0))).toBeNull()
})
