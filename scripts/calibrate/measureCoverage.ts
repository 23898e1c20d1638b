import { builtInRoadmap } from '../../roadmap/index.ts'
import { foresee } from '../../shared/forecast/foresee.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { readProfile } from '../bench/inputs.ts'
import { drawsOf } from './draw.ts'
import { live } from './journey.ts'
import { drawLearner } from './learner.ts'
import type { Population } from './population.ts'
import { windowsOf } from './windows.ts'

/** How often the finish came no later than forecast. */
export type Coverage = {
  readonly population: string
  /** Share of the content that was done when the forecast was made. */
  readonly share: number
  readonly forecasts: number
  /** Finishes on or before P50, and on or before P80. */
  readonly byP50: number
  readonly byP80: number
}

/** Which learners to simulate: one a seed, from `firstSeed` on. */
export type Sample = {
  readonly firstSeed: number
  readonly learners: number
  /** Shares of the content at which a forecast is made, ascending. */
  readonly shares: readonly number[]
  /** Futures of each forecast. */
  readonly futures: number
}

/**
 * Simulates learners of a population and compares their finish with what was forecast on their way.
 * Someone who is not through in ten years more counts as later than any date.
 */
export function measureCoverage(population: Population, sample: Sample): Coverage[] {
  const { firstSeed, learners, shares, futures } = sample
  const lives = population.lives.map((life) => {
    const plan = planSessions(builtInRoadmap, readProfile(life))
    return { plan, windows: windowsOf(plan) }
  })
  const counts = shares.map((share) => ({
    population: population.name,
    share,
    forecasts: 0,
    byP50: 0,
    byP80: 0,
  }))
  for (let seed = firstSeed; seed < firstSeed + learners; seed += 1) {
    const draw = drawsOf(seed)
    const { plan, windows } = draw.oneOf(lives)
    const { checkpoints, finish } = live(plan, windows, drawLearner(population, draw), draw, shares)
    checkpoints.forEach((checkpoint, index) => {
      const { p50, p80 } = foresee({
        roadmap: builtInRoadmap,
        plan: checkpoint.plan,
        today: checkpoint.today,
        seed,
        futures,
      }).now
      const count = counts[index]
      if (count === undefined) return
      count.forecasts += 1
      if (isBy(finish, p50)) count.byP50 += 1
      if (isBy(finish, p80)) count.byP80 += 1
    })
  }
  return counts
}

/** A forecast of null is later than any date. */
function isBy(finish: string | null, date: string | null): boolean {
  return date === null || (finish !== null && finish <= date)
}
