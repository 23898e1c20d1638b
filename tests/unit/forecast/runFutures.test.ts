import { describe, expect, test } from 'vitest'
import { fitLearner, type Learner } from '../../../shared/forecast/fitLearner.ts'
import type { Ahead } from '../../../shared/forecast/layAhead.ts'
import { quantileOf, shareUpTo } from '../../../shared/forecast/quantiles.ts'
import { createRandom } from '../../../shared/forecast/random.ts'
import { runFutures, type Start, weeksUntil } from '../../../shared/forecast/runFutures.ts'

const MONDAY = 20_822
/** Someone who does just what is planned, every week. */
const PUNCTUAL: Learner = {
  ...fitLearner([], 1),
  level: 1,
  levelSigma: 0,
  weekSigma: 0,
  driftSigma: 0,
  lostWeeks: 0,
}

/** An hour from Monday to Friday, two hours free on Saturday, for some weeks. */
function ahead(weeks: number): Ahead {
  const days = (minutes: (weekday: number) => number) =>
    Float64Array.from({ length: weeks * 7 }, (_, day) => minutes(day % 7))
  return {
    monday: MONDAY,
    planned: days((weekday) => (weekday < 5 ? 60 : 0)),
    free: days((weekday) => (weekday === 5 ? 120 : 0)),
    typicalFree: Float64Array.from([60, 60, 60, 60, 60, 120, 0]),
  }
}

function finishOf(start: Partial<Start>): number {
  const { finishes } = runFutures(
    { ahead: ahead(10), backlogMinutes: 0, learner: PUNCTUAL, seed: 1, futures: 1, ...start },
    0,
  )
  return finishes[0] ?? Number.NaN
}

describe('the futures of a plan', () => {
  test('end with its last session where all goes as planned', () => {
    expect(finishOf({})).toBe(MONDAY + 9 * 7 + 4)
  })

  test('catch up in what is free, and end no later while it is enough', () => {
    expect(finishOf({ backlogMinutes: 19 * 60 })).toBeLessThanOrEqual(MONDAY + 9 * 7 + 5)
    expect(finishOf({ backlogMinutes: 20 * 60 + 30 })).toBe(MONDAY + 10 * 7)
  })

  test('take longer after the plan by what a usual week then holds', () => {
    const half = finishOf({ learner: { ...PUNCTUAL, level: 0.5 }, ahead: ahead(10) })
    // 50 h of work: ten weeks of 7 h bring half of that, and so do those after them.
    expect(half).toBeGreaterThan(MONDAY + 14 * 7)
    expect(half).toBeLessThan(MONDAY + 15 * 7)
  })

  test('are drawn some weeks past a day, and never past what is followed', () => {
    const start = { ahead: ahead(10), backlogMinutes: 0, learner: PUNCTUAL, seed: 1, futures: 1 }
    expect(weeksUntil(start, MONDAY + 13, 4)).toBe(6)
    const all = weeksUntil(start, Number.POSITIVE_INFINITY)
    expect(weeksUntil(start, Number.POSITIVE_INFINITY, 4)).toBe(all)
  })

  test('are the same for the same seed and differ for another', () => {
    const run = (seed: number) =>
      runFutures(
        { ahead: ahead(30), backlogMinutes: 0, learner: fitLearner([], 1), seed, futures: 200 },
        0,
      ).finishes
    expect(run(7)).toEqual(run(7))
    expect(run(7)).not.toEqual(run(8))
  })

  test('spread wide before anything is known, and the work left falls from week to week', () => {
    const { finishes, left, weeks } = runFutures(
      { ahead: ahead(50), backlogMinutes: 0, learner: fitLearner([], 1), seed: 3, futures: 500 },
      20,
    )
    expect(quantileOf(finishes, 0.8) - quantileOf(finishes, 0.5)).toBeGreaterThan(28)
    expect(quantileOf(finishes, 0.5)).toBeGreaterThan(MONDAY + 50 * 7)
    for (let index = 1; index < left.length; index += 1) {
      if (index % weeks !== 0) expect(left[index]).toBeLessThanOrEqual(left[index - 1] ?? 0)
    }
  })

  test('never end for someone who does next to nothing', () => {
    const learner = { ...PUNCTUAL, level: 0 }
    expect(finishOf({ ahead: ahead(400), learner })).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('seeded random numbers', () => {
  test('are even, and normal, as far as moments tell', () => {
    const { uniform, normal } = createRandom(42)
    const evens = Array.from({ length: 20_000 }, uniform)
    const normals = Array.from({ length: 20_000 }, normal)
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean(evens)).toBeCloseTo(0.5, 1)
    expect(Math.min(...evens)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...evens)).toBeLessThan(1)
    expect(Math.abs(mean(normals))).toBeLessThan(0.03)
    expect(mean(normals.map((value) => value ** 2))).toBeCloseTo(1, 1)
    expect(mean(normals.map((value) => value ** 4))).toBeCloseTo(3, 0)
  })

  test('tell seeds apart, those beside one another too', () => {
    const first = [0, 1, 2, -1].map((seed) => createRandom(seed).uniform())
    expect(new Set(first).size).toBe(4)
  })
})

describe('quantiles', () => {
  test('are values that the share does not exceed', () => {
    const sorted = Float64Array.from([1, 2, 3, 4, 5])
    expect([0.2, 0.5, 0.8, 1].map((share) => quantileOf(sorted, share))).toEqual([1, 3, 4, 5])
    expect(shareUpTo(sorted, 3.5)).toBe(0.6)
    expect(quantileOf(new Float64Array(0), 0.5)).toBeNaN()
  })
})
