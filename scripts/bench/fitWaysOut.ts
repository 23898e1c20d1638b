import { builtInRoadmap } from '../../roadmap/index.ts'
import { fit as measureFit } from '../../shared/fit/fit.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { timeInTurn } from './timeInTurn.ts'

const ROUNDS = { warmUp: 5, runs: 30 }

/** Pricing the ways out for far too few hours, beside one plan of the same wish. */
export function measureFitWaysOut(): Finding[] {
  const profile = readProfile('too-few')
  const { waysOut } = measureFit(builtInRoadmap, profile)
  const [times = [], floors = []] = timeInTurn(
    [() => measureFit(builtInRoadmap, profile), () => planSessions(builtInRoadmap, profile)],
    ROUNDS,
  )
  return [
    {
      what: `Price the ways out of too few hours (${waysOut.length})`,
      unit: 'ms',
      median: median(times),
      floor: 'one plan of the same wish',
      floorMedian: median(floors),
      runs: ROUNDS.runs,
      mark: null,
    },
  ]
}
