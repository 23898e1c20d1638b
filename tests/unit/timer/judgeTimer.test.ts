import { describe, expect, test } from 'vitest'
import { judgeTimer, wasSetBack } from '../../../shared/timer/judgeTimer.ts'

describe('a stopped timer', () => {
  test('stands for a part where it shows fewer minutes than planned, else for the whole', () => {
    expect(judgeTimer(40 * 60, 60)).toEqual({ minutes: 40, status: 'partial', isOdd: false })
    expect(judgeTimer(60 * 60, 60)).toEqual({ minutes: 60, status: 'done', isOdd: false })
    expect(judgeTimer(59.5 * 60, 60)).toEqual({ minutes: 60, status: 'done', isOdd: false })
    expect(judgeTimer(10, 60).minutes).toBe(0)
  })

  test('is odd past three times the plan, and never more than a day', () => {
    expect(judgeTimer(180 * 60, 60).isOdd).toBe(false)
    expect(judgeTimer(181 * 60, 60).isOdd).toBe(true)
    expect(judgeTimer(90 * 3600, 60)).toEqual({ minutes: 1440, status: 'done', isOdd: true })
  })
})

test('a clock that is set exactly was not set back', () => {
  expect(wasSetBack('2027-03-01T18:00:00.900Z', '2027-03-01T18:00:00.100Z')).toBe(false)
  expect(wasSetBack('2027-03-01T18:00:00Z', '2027-03-01T17:59:00Z')).toBe(true)
  expect(wasSetBack('2027-03-01T18:00:00Z', '2027-03-01T23:00:00Z')).toBe(false)
})
