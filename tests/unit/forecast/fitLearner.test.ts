import { describe, expect, test } from 'vitest'
import type { PastWeek } from '../../../shared/forecast/countHistory.ts'
import { fitLearner } from '../../../shared/forecast/fitLearner.ts'
import { sumNoted } from '../../../shared/forecast/sumNoted.ts'

function weeks(count: number, share: (week: number) => number, minutes = 600): PastWeek[] {
  return Array.from({ length: count }, (_, week) => ({
    monday: 20_000 + week * 7,
    scheduledMinutes: minutes,
    doneMinutes: minutes * share(week),
    broughtMinutes: minutes * share(week),
  }))
}

describe('what past weeks say about a learner', () => {
  test('is the prior before any week: attendance 0.93 over an overrun of 1.3', () => {
    expect(fitLearner([], 1)).toMatchObject({ isLost: false })
    expect(fitLearner([], 1).level).toBeCloseTo(0.93 / 1.3)
    expect(fitLearner([], 1.3).level).toBeCloseTo(0.93)
    expect(fitLearner([], 2).level).toBeCloseTo(0.93)
  })

  test('comes to the share that gets done, and surer with every week', () => {
    const few = fitLearner(
      weeks(3, () => 0.95),
      1,
    )
    const many = fitLearner(
      weeks(40, () => 0.95),
      1,
    )
    expect(few.level).toBeGreaterThan(0.7)
    expect(few.level).toBeLessThan(0.93)
    expect(many.level).toBeCloseTo(0.95, 1)
    expect(many.levelSigma).toBeLessThan(few.levelSigma / 2)
    expect(many.weekSigma).toBeLessThan(few.weekSigma)
  })

  test('follows a change for good, but not at once', () => {
    const changed = fitLearner(
      weeks(40, (week) => (week < 20 ? 0.9 : 0.5)),
      1,
    )
    expect(changed.level).toBeGreaterThan(0.48)
    expect(changed.level).toBeLessThan(0.62)
  })

  test('counts weeks that brought nothing apart from the level', () => {
    const ill = fitLearner(
      weeks(20, (week) => (week % 5 === 4 ? 0 : 0.9)),
      1,
    )
    const well = fitLearner(
      weeks(16, () => 0.9),
      1,
    )
    expect(ill.level).toBeCloseTo(well.level, 1)
    expect(ill.lostWeeks).toBe(well.lostWeeks + 4)
    expect(ill.isLost).toBe(true)
  })

  test('weeks without planned sessions say nothing and make it less sure', () => {
    const before = weeks(10, () => 0.9)
    const holiday = weeks(10, () => 0, 0)
    const rested = fitLearner([...before, ...holiday], 1)
    const known = fitLearner(before, 1)
    expect(rested.level).toBe(known.level)
    expect(rested.countedWeeks).toBe(known.countedWeeks)
    expect(rested.levelSigma).toBeGreaterThan(known.levelSigma)
  })
})

describe('what the notes come to by themselves', () => {
  test('is nothing before the first', () => {
    expect(sumNoted([])).toEqual({ weeks: 0, lostWeeks: 0, share: null, usualShare: null })
  })

  test('tells lost weeks from usual ones, and weeks that say nothing from both', () => {
    const noted = sumNoted([...weeks(2, () => 0.8), ...weeks(6, () => 0), ...weeks(3, () => 0, 0)])
    expect(noted).toMatchObject({ weeks: 8, lostWeeks: 6 })
    expect(noted.share).toBeCloseTo(0.2)
    expect(noted.usualShare).toBeCloseTo(0.8)
  })
})
