import type { Draw } from './draw.ts'
import type { Population, Style } from './population.ts'

/** One person: what stays, and the share of sessions attended week by week. */
export type SimulatedLearner = {
  readonly style: Style
  /** Minutes that an estimated minute takes. */
  readonly pace: number
  /** Share of a session's length that may be added to it. */
  readonly staysOn: number
  /** σ of the logarithm of what single sessions take. */
  readonly sessionSigma: number
  /** The same for activities. */
  readonly activitySigma: number
  readonly spurts: number
  /** Share of the sessions attended in the next week; one call a week. */
  readonly nextWeek: () => number
}

/** Draws a person from a population. */
export function drawLearner(population: Population, draw: Draw): SimulatedLearner {
  const usual = logit(population.attendance) + population.attendanceSigma * draw.normal()
  const { weekCorrelation, weekSigma } = population
  let wave = weekSigma * draw.normal()
  let shift = 0
  let sickWeeks = 0
  return {
    style: draw.oneOf(population.styles),
    pace: population.pace * Math.exp(population.paceSigma * draw.normal()),
    staysOn: 0.3 * draw.unit(),
    sessionSigma: 0.2,
    activitySigma: 0.3,
    spurts: population.spurts * draw.unit(),
    nextWeek: () => {
      wave =
        weekCorrelation * wave + weekSigma * Math.sqrt(1 - weekCorrelation ** 2) * draw.normal()
      if (draw.unit() < population.changeChance) shift += population.changeSigma * draw.normal()
      if (sickWeeks > 0) sickWeeks -= 1
      else if (draw.unit() < population.sickChance) sickWeeks = draw.unit() < 0.65 ? 1 : 2
      return sickWeeks > 0 ? 0.2 * draw.unit() : 1 / (1 + Math.exp(-(usual + wave + shift)))
    },
  }
}

function logit(share: number): number {
  return Math.log(share / (1 - share))
}
