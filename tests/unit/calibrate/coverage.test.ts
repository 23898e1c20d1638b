import { expect, test } from 'vitest'
import { type Coverage, measureCoverage } from '../../../scripts/calibrate/measureCoverage.ts'
import { POPULATIONS } from '../../../scripts/calibrate/population.ts'

/** Of each population; all together at least the 246 that metric 15 asks for. */
const LEARNERS = 83
/** Seeds that neither the tuning nor `npm run calibrate` has used. */
const FIRST_SEED = 600_000

test('P50 covers 45–55 % and P80 75–85 % of simulated learners (metric 15)', () => {
  const found = POPULATIONS.flatMap((population, index) =>
    measureCoverage(population, {
      firstSeed: FIRST_SEED + index * LEARNERS,
      learners: LEARNERS,
      shares: [0.1, 0.5],
      futures: 150,
    }),
  )
  const sum = (pick: (one: Coverage) => number) => found.reduce((all, one) => all + pick(one), 0)
  const forecasts = sum(({ forecasts }) => forecasts)
  expect(forecasts).toBeGreaterThanOrEqual(2 * 246)
  const p50 = sum(({ byP50 }) => byP50) / forecasts
  const p80 = sum(({ byP80 }) => byP80) / forecasts
  expect(p50).toBeGreaterThanOrEqual(0.45)
  expect(p50).toBeLessThanOrEqual(0.55)
  expect(p80).toBeGreaterThanOrEqual(0.75)
  expect(p80).toBeLessThanOrEqual(0.85)
}, 120_000)
