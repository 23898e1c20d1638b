import type { DayNumber } from '../time/civilDate.ts'
import { AUTOCORRELATION, DRIFT_DOWN, type Learner } from './fitLearner.ts'
import type { Ahead } from './layAhead.ts'
import { createRandom, type Random } from './random.ts'

/** Where the futures begin. */
export type Start = {
  readonly ahead: Ahead
  /** Minutes of work that the days ahead do not hold yet: lost, without a place or not noted. */
  readonly backlogMinutes: number
  readonly learner: Learner
  readonly seed: number
  readonly futures: number
}

/** What the futures come to. */
export type Futures = {
  /** The day on which all is done, one for each future, in order; infinite where that is too far off. */
  readonly finishes: Float64Array
  /** Minutes left at the end of each week, `weeks` after one another for each future in turn. */
  readonly left: Float64Array
  /** Weeks that `left` holds for each future. */
  readonly weeks: number
}

const DAYS_PER_WEEK = 7
/** Futures are followed this long after the days that are listed. */
const WEEKS_BEYOND = 260
/** What is left of less than a minute is done. */
const NOTHING = 1
/** A lost week is followed by another with this probability. */
const STAYS_LOST = 0.3
const LOWEST_LEVEL = 0.05
const HIGHEST_SHARE = 1.6

/**
 * Runs many futures of a plan on weekly totals, without planning anew. In each, one level is drawn from
 * what is known of the learner; it drifts (a random walk of logarithms), weeks deviate from it with
 * autocorrelation (AR(1), normal), and some are lost. A week of P planned and F free minutes and a
 * share y brings min(y · (P + F), max(1, y) · P + backlog): lost work is caught up in what is free, as
 * the repair does it. Deterministic for a seed.
 * @param weeks Weeks for which `left` is kept; 0 for none.
 */
export function runFutures(start: Start, weeks: number): Futures {
  const { ahead, learner, futures } = start
  const random = createRandom(start.seed)
  const planned = sumWeeks(ahead.planned)
  const free = sumWeeks(ahead.free)
  const typical = ahead.typicalFree.reduce((sum, minutes) => sum + minutes, 0)
  const total = planned.reduce((sum, minutes) => sum + minutes, start.backlogMinutes)
  const most = planned.length + WEEKS_BEYOND
  const finishes = new Float64Array(futures).fill(Number.POSITIVE_INFINITY)
  const left = new Float64Array(futures * weeks)
  for (let future = 0; future < futures; future += 1) {
    const next = shares(learner, random)
    let remaining = total
    let backlog = start.backlogMinutes
    for (let week = 0; week < most && remaining > NOTHING; week += 1) {
      const share = next()
      const due = planned[week] ?? 0
      const room = week < planned.length ? (free[week] ?? 0) : typical
      const wanted = Math.max(1, share) * due + Math.max(0, backlog)
      const done = Math.min(share * (due + room), wanted)
      if (done >= remaining - NOTHING) {
        finishes[future] = finishDay(ahead, week, share, backlog, remaining)
      }
      remaining -= done
      backlog += due - done
      if (week < weeks) left[future * weeks + week] = Math.max(0, remaining)
    }
  }
  return { finishes: finishes.sort(), left, weeks }
}

/** The shares of the coming weeks in one future, one a call. */
function shares(learner: Learner, random: Random): () => number {
  const { level, levelSigma, weekSigma, driftSigma, lostWeeks, countedWeeks } = learner
  let current = Math.max(LOWEST_LEVEL, level + levelSigma * random.normal())
  let deviation = learner.lastDeviation
  let lost = learner.isLost
  const mean = lostWeeks / countedWeeks
  const sigma = Math.sqrt((mean * (1 - mean)) / (countedWeeks + 1))
  const shareLost = Math.min(0.9, Math.max(mean / 4, mean + sigma * random.normal()))
  const chance = (shareLost * (1 - STAYS_LOST)) / (1 - shareLost)
  const driftDown = DRIFT_DOWN * driftSigma ** 2
  const innovation = weekSigma * Math.sqrt(1 - AUTOCORRELATION ** 2)
  return () => {
    current *= Math.exp(driftSigma * random.normal() - driftDown)
    deviation = AUTOCORRELATION * deviation + innovation * random.normal()
    lost = random.uniform() < (lost ? STAYS_LOST : chance)
    return lost ? 0 : Math.min(HIGHEST_SHARE, Math.max(0, current * (1 + deviation)))
  }
}

/** The day of the last week on which the work is done, day by day as the week does it. */
function finishDay(
  { monday, planned, free, typicalFree }: Ahead,
  week: number,
  share: number,
  backlogBefore: number,
  remainingBefore: number,
): DayNumber {
  let backlog = backlogBefore
  let remaining = remainingBefore
  let last = 0
  for (let day = 0; day < DAYS_PER_WEEK; day += 1) {
    const index = week * DAYS_PER_WEEK + day
    const due = planned[index] ?? 0
    const room = index < free.length ? (free[index] ?? 0) : (typicalFree[day] ?? 0)
    if (due + room > 0) last = day
    const wanted = Math.max(1, share) * due + Math.max(0, backlog)
    const done = Math.min(share * (due + room), wanted)
    remaining -= done
    backlog += due - done
    if (remaining <= NOTHING) return monday + index
  }
  return monday + week * DAYS_PER_WEEK + last
}

function sumWeeks(days: Float64Array): Float64Array {
  const weeks = new Float64Array(days.length / DAYS_PER_WEEK)
  days.forEach((minutes, day) => {
    const week = Math.floor(day / DAYS_PER_WEEK)
    weeks[week] = (weeks[week] ?? 0) + minutes
  })
  return weeks
}

/** The last day on which a future may end; one that ends later counts as too far off. */
export function lastFollowed({ monday, planned }: Ahead): DayNumber {
  return monday + planned.length + WEEKS_BEYOND * DAYS_PER_WEEK - 1
}

/**
 * Weeks from the present one to the one of a day, both counted; all that are followed for no day.
 * @param after As many weeks more, so far as they are followed.
 */
export function weeksUntil({ ahead }: Start, day: number, after = 0): number {
  const listed = ahead.planned.length / DAYS_PER_WEEK
  const weeks = Math.floor((day - ahead.monday) / DAYS_PER_WEEK) + 1
  return Math.min(Math.max(1, weeks) + after, listed + WEEKS_BEYOND)
}
