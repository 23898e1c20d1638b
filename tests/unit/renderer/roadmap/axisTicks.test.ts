import { expect, test } from 'vitest'
import { axisTicks } from '../../../../renderer/roadmap/axisTicks.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'

const ticks = (from: string, until: string) => axisTicks(toDayNumber(from), toDayNumber(until))
const named = (from: string, until: string) =>
  ticks(from, until)
    .filter((tick) => tick.named !== 'never')
    .map(({ label }) => label)

test('names quarters and years of two years, and on a narrow axis the years', () => {
  const two = ticks('2027-03-01', '2029-03-01')
  expect(two.map(({ label, named }) => `${label} ${named}`)).toEqual([
    'Apr wide',
    'Jul wide',
    'Oct wide',
    '2028 always',
    'Apr wide',
    'Jul wide',
    'Oct wide',
    '2029 always',
  ])
})

test('names half years of a longer plan', () => {
  expect(named('2027-03-01', '2030-03-01')).toEqual(['Jul', '2028', 'Jul', '2029', 'Jul', '2030'])
})

test('leaves years out where all would not have room', () => {
  expect(named('2027-03-01', '2047-03-01')).toEqual([
    '2028',
    '2031',
    '2034',
    '2037',
    '2040',
    '2043',
    '2046',
  ])
  const always = ticks('2027-03-01', '2047-03-01').filter((tick) => tick.named === 'always')
  expect(always.length).toBeLessThanOrEqual(4)
})

test('names nothing that would reach beyond the end', () => {
  expect(named('2027-03-01', '2029-01-10')).toEqual([
    'Apr',
    'Jul',
    'Oct',
    '2028',
    'Apr',
    'Jul',
    'Oct',
  ])
})
