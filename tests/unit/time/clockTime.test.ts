import { describe, expect, it } from 'vitest'
import { toClockTime, toMinuteOfDay } from '../../../shared/time/clockTime.ts'

const MINUTES_OF_A_DAY = Array.from({ length: 1440 }, (_, minute) => minute)

describe('clock times', () => {
  it.each([
    ['00:00', 0],
    ['00:05', 5],
    ['07:30', 450],
    ['12:00', 720],
    ['23:59', 1439],
  ])('%s is minute %i of the day', (time, minute) => {
    expect(toMinuteOfDay(time)).toBe(minute)
    expect(toClockTime(minute)).toBe(time)
  })

  it('come back from every minute of the day, all different', () => {
    const times = MINUTES_OF_A_DAY.map(toClockTime)
    expect(times.map(toMinuteOfDay)).toEqual(MINUTES_OF_A_DAY)
    expect(times.every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time))).toBe(true)
  })

  it('wrap around midnight in both directions', () => {
    expect(toClockTime(1440)).toBe('00:00')
    expect(toClockTime(1470)).toBe('00:30')
    expect(toClockTime(-15)).toBe('23:45')
    expect(toClockTime(-1440)).toBe('00:00')
  })
})
