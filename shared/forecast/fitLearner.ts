import type { PastWeek } from './countHistory.ts'

/**
 * What the past says about how much of a planned hour gets done, and how sure that is. The share done
 * is the share attended ÷ the overrun: one factor for all work, never one for each topic.
 */
export type Learner = {
  /** Expected share of the planned minutes that gets done in a week that is not lost; 1 is the plan. */
  readonly level: number
  /** Standard deviation of the level itself: what is not known of it. */
  readonly levelSigma: number
  /** Standard deviation of a week around the level, as a share of the level. */
  readonly weekSigma: number
  /** Standard deviation of the level's drift a week, as a share of it. */
  readonly driftSigma: number
  /** Deviation of the latest week from the level, as a share of it. */
  readonly lastDeviation: number
  /** Weeks that brought nothing, and all weeks, the prior's included: a beta distribution. */
  readonly lostWeeks: number
  readonly countedWeeks: number
  /** Whether the latest week brought nothing. */
  readonly isLost: boolean
}

/** Correlation of one week's deviation with that of the week before. */
export const AUTOCORRELATION = 0.45
/** Standard deviation of the level's drift a week, as a share of it (PLANNING.md), for usual weeks. */
const DRIFT_SIGMA = 0.018
/** Spread of weeks for which that drift holds; whose weeks vary more also changes more in the long run. */
const USUAL_WEEK_SIGMA = 0.19

/** What the level loses a week in σ² of its drift: nobody attends more than all, but anybody less. */
export const DRIFT_DOWN = 2.5

/** Share of the planned sessions that are attended before anything is known. */
const PRIOR_ATTENDANCE = 0.93
/** Actual ÷ planned minutes before anything is known (planning fallacy, PLANNING.md). */
const PRIOR_OVERRUN = 1.3
/** Pace over learners has σ 0.25 (PLANNING.md). */
const PRIOR_LEVEL_SIGMA = 0.25
const PRIOR_WEEK_SIGMA = 0.19
/** Weeks that the prior of `weekSigma` weighs. */
const PRIOR_WEEK_WEIGHT = 8
const PRIOR_LOST_WEEKS = 0.75
const PRIOR_COUNTED_WEEKS = 30
/** A week that brought less than this share of what was planned counts as lost. */
const LOST_BELOW = 0.12
/** Weeks with fewer planned minutes say nothing. */
const LEAST_MINUTES = 30
/** Neighbouring weeks tell the same: noise of an AR(1) counts for so much more in a mean. */
const NOISE_INFLATION = (1 + AUTOCORRELATION) / (1 - AUTOCORRELATION)

/**
 * Learns a learner's level from past weeks: a local-level model, filtered (Kalman, 1960; Harvey,
 * "Forecasting, Structural Time Series Models and the Kalman Filter", 1989), whose observations are
 * weekly shares done ÷ planned. Lost weeks (illness, a trip that nobody planned) are counted apart and
 * leave the level alone. With no week at all it gives the prior: attendance 0.93 ÷ overrun 1.3, the
 * overrun less what the plan's own pace factor already allows for.
 * @param weeks Past weeks in order, none left out.
 * @param paceFactor The plan's, which its minutes contain.
 */
export function fitLearner(weeks: readonly PastWeek[], paceFactor: number): Learner {
  const prior = PRIOR_ATTENDANCE * Math.min(1, paceFactor / PRIOR_OVERRUN)
  const known = weeks.filter(saysSomething)
  const usual = known.reduce((sum, week) => sum + week.scheduledMinutes, 0) / (known.length || 1)
  let weekSigma = PRIOR_WEEK_SIGMA
  let state = filter(weeks, prior, weekSigma, driftOf(weekSigma), usual)
  // The noise is estimated from the deviations that the first pass leaves, and used by the second.
  const squares = state.deviations.reduce((sum, { value, weight }) => sum + weight * value ** 2, 0)
  weekSigma = Math.sqrt(
    (PRIOR_WEEK_WEIGHT * PRIOR_WEEK_SIGMA ** 2 + squares) /
      (PRIOR_WEEK_WEIGHT + state.deviations.length),
  )
  const driftSigma = driftOf(weekSigma)
  state = filter(weeks, prior, weekSigma, driftSigma, usual)
  const lost = known.filter(isLost).length
  const latest = known[known.length - 1]
  return {
    level: state.level,
    levelSigma: Math.sqrt(state.variance),
    weekSigma,
    driftSigma,
    lastDeviation: state.deviations[state.deviations.length - 1]?.value ?? 0,
    lostWeeks: PRIOR_LOST_WEEKS + lost,
    countedWeeks: PRIOR_COUNTED_WEEKS + known.length,
    isLost: latest !== undefined && isLost(latest),
  }
}

function driftOf(weekSigma: number): number {
  return DRIFT_SIGMA * Math.min(2, Math.max(0.6, weekSigma / USUAL_WEEK_SIGMA))
}

type Filtered = {
  readonly level: number
  readonly variance: number
  readonly deviations: readonly { readonly value: number; readonly weight: number }[]
}

function filter(
  weeks: readonly PastWeek[],
  prior: number,
  weekSigma: number,
  driftSigma: number,
  usual: number,
): Filtered {
  let level = prior
  let variance = (prior * PRIOR_LEVEL_SIGMA) ** 2
  const deviations: { value: number; weight: number }[] = []
  for (const week of weeks) {
    variance += (level * driftSigma) ** 2
    if (!saysSomething(week) || isLost(week)) continue
    const share = week.broughtMinutes / week.scheduledMinutes
    const weight = Math.min(2, week.scheduledMinutes / usual)
    const noise = ((level * weekSigma) ** 2 * NOISE_INFLATION) / weight
    const gain = variance / (variance + noise)
    level += gain * (share - level)
    variance *= 1 - gain
    deviations.push({ value: share / level - 1, weight })
  }
  return { level, variance, deviations }
}

/** Whether enough was planned in a week, and noted, for it to say something. */
export function saysSomething({ scheduledMinutes }: PastWeek): boolean {
  return scheduledMinutes >= LEAST_MINUTES
}

/** Whether a week brought next to nothing of what was planned, as one of illness or a trip does. */
export function isLost({ scheduledMinutes, broughtMinutes }: PastWeek): boolean {
  return broughtMinutes < LOST_BELOW * scheduledMinutes
}
