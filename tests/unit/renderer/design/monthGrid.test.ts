import { describe, expect, it } from 'vitest'
import { dayAfterKey, weeksOfMonth } from '../../../../renderer/design/monthGrid.ts'
import { toCivilDate, toDayNumber } from '../../../../shared/time/civilDate.ts'

describe('weeksOfMonth', () => {
  it('shows six whole weeks from the Monday before the first', () => {
    const weeks = weeksOfMonth('2027-05-20')
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7])
    expect(toCivilDate(weeks[0]?.[0] ?? 0)).toBe('2027-04-26')
    expect(toCivilDate(weeks[5]?.[6] ?? 0)).toBe('2027-06-06')
  })

  it('begins with the first where that is a Monday', () => {
    expect(toCivilDate(weeksOfMonth('2027-03-31')[0]?.[0] ?? 0)).toBe('2027-03-01')
  })
})

describe('dayAfterKey', () => {
  const from = toDayNumber('2027-03-31')

  it.each([
    ['ArrowLeft', '2027-03-30'],
    ['ArrowRight', '2027-04-01'],
    ['ArrowUp', '2027-03-24'],
    ['ArrowDown', '2027-04-07'],
    ['Home', '2027-03-29'],
    ['End', '2027-04-04'],
    ['PageUp', '2027-02-28'],
    ['PageDown', '2027-04-30'],
  ])('%s goes to %s', (key, date) => {
    expect(toCivilDate(dayAfterKey(from, key) ?? 0)).toBe(date)
  })

  it('leaves other keys alone', () => {
    expect(dayAfterKey(from, 'Enter')).toBeNull()
  })
})
