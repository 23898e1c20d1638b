import { expect, test } from 'vitest'
import { readWallClock } from '../../../../renderer/plan/wallClock.ts'
import { toCivilDate } from '../../../../shared/time/civilDate.ts'

const move = [
  { from: '2027-03-01', zone: 'Europe/Paris' },
  { from: '2027-06-10', zone: 'Asia/Tokyo' },
]

function read(iso: string, timeZones = move): string {
  const { day, minuteOfDay } = readWallClock(timeZones, Date.parse(iso) / 60_000)
  return `${toCivilDate(day)} ${Math.floor(minuteOfDay / 60)}:${minuteOfDay % 60}`
}

test('shows the clock of the zone that holds on that date', () => {
  expect(read('2027-06-01T12:00:00Z')).toBe('2027-06-01 14:0')
  expect(read('2027-07-01T12:00:00Z')).toBe('2027-07-01 21:0')
})

test('changes zones when the date begins in the new zone', () => {
  expect(read('2027-06-09T14:59:00Z')).toBe('2027-06-09 16:59')
  expect(read('2027-06-09T15:00:00Z')).toBe('2027-06-10 0:0')
})

test('follows the change to summer time', () => {
  expect(read('2027-03-28T00:59:00Z')).toBe('2027-03-28 1:59')
  expect(read('2027-03-28T01:00:00Z')).toBe('2027-03-28 3:0')
})
