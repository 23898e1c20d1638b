import { toHorizon } from '../availability/horizon.ts'
import { suggestPace } from '../pace/suggestPace.ts'
import { toDayNumber } from '../time/civilDate.ts'
import { burnUp } from './burnUp.ts'
import { deriveBaseline } from './deriveBaseline.ts'
import { findLevers, holdsDate } from './findLevers.ts'
import { foresee } from './foresee.ts'
import { measureDue } from './measureDue.ts'
import { quantileOf, shareUpTo } from './quantiles.ts'
import { reserveBurn } from './reserveBurn.ts'
import { runFutures, weeksUntil } from './runFutures.ts'
import { sumNoted } from './sumNoted.ts'
import type { Forecast, ForecastInput } from './types.ts'

/** The seed of the forecast that the learner sees, so that every shell gives the same dates. */
export const FORECAST_SEED = 20_270_301
/** Futures are drawn this far beyond P80, in weeks. */
const WEEKS_AFTER = 4

/**
 * Forecasts when a plan will be done: what past weeks say about the learner (`fitLearner`), run through
 * many futures (`runFutures`), with the reserve's burn rate, a pace to take over and what would bring
 * the date back. Deterministic for a seed; reads no clock. Before anything is noted it gives the wide
 * band of the prior.
 */
export function forecast(input: ForecastInput): Forecast {
  const { roadmap, plan, today } = input
  const baseline = input.baseline ?? deriveBaseline(plan)
  const { content, history, learner, start, finishes, now, followedUntil, isFinished } =
    foresee(input)
  const { totalMinutes, doneMinutes } = content
  const drawn = runFutures(start, weeksUntil(start, quantileOf(finishes, 0.8), WEEKS_AFTER))
  const due = measureDue(plan, baseline, today)
  const horizonEnd = toHorizon(plan.profile).until
  return {
    today,
    ...now,
    followedUntil,
    totalMinutes: Math.round(totalMinutes),
    doneMinutes: Math.round(doneMinutes),
    leftMinutes: Math.round(totalMinutes - doneMinutes),
    unloggedMinutes: history.unloggedMinutes,
    behindMinutes: Math.round(due - doneMinutes),
    spi: due === 0 ? null : doneMinutes / due,
    plannedFinish: plan.summary.finish,
    baselineFinish: baseline.finish,
    holds: baseline.finish === null ? null : holdsDate(now.p50, baseline.finish),
    chance: {
      baseline: baseline.finish === null ? null : shareUpTo(finishes, toDayNumber(baseline.finish)),
      horizon: shareUpTo(finishes, horizonEnd - 1),
    },
    evidence: {
      noted: sumNoted(history.weeks),
      shareDone: learner.level,
      shareSigma: learner.levelSigma,
      spreadWeeks: spreadOf(now.p50, now.p80),
    },
    weeks: burnUp({
      baseline,
      history: history.weeks,
      start,
      futures: drawn,
      totalMinutes,
      doneMinutes,
    }),
    reserve: reserveBurn(roadmap, plan, content, today),
    pace: suggestPace(roadmap, plan),
    levers:
      isFinished || baseline.finish === null
        ? []
        : findLevers({
            roadmap,
            plan,
            today,
            content,
            learner,
            run: { seed: start.seed, futures: start.futures },
            target: baseline.finish,
            now,
          }),
  }
}

function spreadOf(p50: string | null, p80: string | null): number | null {
  return p50 === null || p80 === null ? null : (toDayNumber(p80) - toDayNumber(p50)) / 7
}
