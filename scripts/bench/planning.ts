import { builtInRoadmap } from '../../roadmap/index.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { timeInTurn } from './timeInTurn.ts'

const ROUNDS = { warmUp: 40, runs: 60 }

/** Planning the built-in roadmap for 24 months of full days, beside writing its plan as JSON. */
export function measurePlanning(): Finding[] {
  const profile = readProfile('full-days')
  const plan = planSessions(builtInRoadmap, profile)
  const [times = [], floors = []] = timeInTurn(
    [() => planSessions(builtInRoadmap, profile), () => JSON.stringify(plan)],
    ROUNDS,
  )
  return [
    {
      what: `Plan 24 months (${plan.sessions.length} sessions)`,
      unit: 'ms',
      median: median(times),
      floor: '`JSON.stringify` of the plan',
      floorMedian: median(floors),
      runs: ROUNDS.runs,
      mark: 3,
    },
  ]
}
