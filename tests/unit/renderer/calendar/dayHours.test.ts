import { expect, test } from 'vitest'
import { findDayHours } from '../../../../renderer/calendar/dayHours.ts'
import { indexPlan } from '../../../../renderer/plan/planIndex.ts'
import { aPlan, aSession } from '../../../builders/plan.ts'
import { aRoadmap } from '../../../builders/roadmap.ts'

function hoursOf(sessions: readonly (readonly [start: string, minutes: number])[]): string {
  const plan = aPlan({
    sessions: sessions.map(([start, minutes], place) =>
      aSession({ id: String(place), start, minutes }),
    ),
  })
  const { from, until } = findDayHours(indexPlan(plan, aRoadmap()))
  return `${from / 60}–${until / 60}`
}

test('shows the hours that are used, with air before a session on the hour', () => {
  expect(
    hoursOf([
      ['06:30', 75],
      ['20:30', 90],
    ]),
  ).toBe('6–22')
  expect(
    hoursOf([
      ['07:00', 60],
      ['20:00', 90],
    ]),
  ).toBe('6–22')
})

test('lets an evening run past midnight in one piece', () => {
  expect(
    hoursOf([
      ['09:00', 60],
      ['22:45', 75],
      ['00:00', 90],
    ]),
  ).toBe('8–26')
})

test('begins the day of a night worker in the evening', () => {
  expect(
    hoursOf([
      ['21:00', 120],
      ['02:00', 120],
      ['05:00', 60],
    ]),
  ).toBe('20–30')
})

test('shows all hours of a life without a night, and plain ones of an empty plan', () => {
  const always = Array.from({ length: 12 }, (_, place) => {
    return [`${String(place * 2).padStart(2, '0')}:00`, 60] as const
  })
  expect(hoursOf(always)).toBe('0–24')
  expect(hoursOf([])).toBe('8–20')
})
