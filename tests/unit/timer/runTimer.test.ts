import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pauseTimer, readTimer, resumeTimer, startTimer } from '../../../shared/timer/runTimer.ts'

const at = (time: string) => `2027-03-01T${time}.000Z`

describe('a timer', () => {
  test('counts the stretches in which it ran, and no wait between them', () => {
    const first = pauseTimer(startTimer('a', at('18:00:00')), at('18:20:30'))
    expect(readTimer(first, at('19:00:00'))).toBe(1230)
    const second = resumeTimer(first, at('19:00:00'))
    expect(readTimer(second, at('19:10:00'))).toBe(1830)
    expect(second.startedAt).toBe(at('18:00:00'))
  })

  test('goes on over a restart: what it holds is all that it needs', () => {
    const kept = JSON.parse(JSON.stringify(startTimer('a', at('18:00:00'))))
    expect(readTimer(kept, at('18:45:00'))).toBe(2700)
  })

  test('runs or waits once: the same wish again changes nothing', () => {
    const running = startTimer('a', at('18:00:00'))
    expect(resumeTimer(running, at('18:30:00'))).toBe(running)
    const waiting = pauseTimer(running, at('18:30:00'))
    expect(pauseTimer(waiting, at('18:40:00'))).toBe(waiting)
  })

  test('never runs backwards, however the clock is set', () => {
    const instant = fc
      .date({ min: new Date('2027-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString())
    fc.assert(
      fc.property(fc.array(instant, { minLength: 2, maxLength: 12 }), instant, (times, now) => {
        let timer = startTimer('a', times[0] ?? now)
        let shown = 0
        times.slice(1).forEach((time, index) => {
          timer = index % 2 === 0 ? pauseTimer(timer, time) : resumeTimer(timer, time)
          expect(timer.seconds).toBeGreaterThanOrEqual(shown)
          shown = timer.seconds
        })
        expect(readTimer(timer, now)).toBeGreaterThanOrEqual(shown)
      }),
      { seed: 20270301 },
    )
  })
})
