import { expect, test } from 'vitest'
import { nameMonths, toYearBands } from '../../../../renderer/year/yearBands.ts'
import { toCivilDate, toDayNumber } from '../../../../shared/time/civilDate.ts'

const bands = (from: string, until: string) => toYearBands(toDayNumber(from), toDayNumber(until))

test('puts two years into two rows without losing or doubling a week', () => {
  const rows = bands('2027-03-01', '2029-03-01')
  expect(rows.map(({ mondays }) => mondays.length)).toEqual([53, 52])
  expect(rows.map(({ firstWeek }) => firstWeek)).toEqual([1, 54])
  const mondays = rows.flatMap((row) => row.mondays)
  expect(
    mondays.every((monday, place) => place === 0 || monday - (mondays[place - 1] ?? 0) === 7),
  ).toBe(true)
})

test('begins on the Monday before the start and holds the last day', () => {
  const [row] = bands('2027-03-03', '2027-03-15')
  expect(row?.mondays.map(toCivilDate)).toEqual(['2027-03-01', '2027-03-08'])
})

test('cuts five years into rows of a year at most', () => {
  const rows = bands('2027-03-01', '2032-03-01')
  expect(rows.length).toBe(5)
  expect(Math.max(...rows.map(({ mondays }) => mondays.length))).toBeLessThanOrEqual(53)
})

test('names the month in which a row begins, unless the next one follows at once', () => {
  const namesOf = (from: string, until: string) =>
    bands(from, until).map((row) =>
      [...nameMonths(row)]
        .filter(([place]) => place < 3)
        .map(([place, { label }]) => [place, label]),
    )
  expect(namesOf('2027-03-01', '2029-03-01')).toEqual([[[0, 'Mar']], [[0, 'Mar']]])
  expect(namesOf('2027-03-22', '2027-06-01')).toEqual([[[1, 'Apr']]])
  expect(namesOf('2027-12-27', '2028-03-01')).toEqual([[[0, 'Jan']]])
})
