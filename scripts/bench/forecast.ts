import { builtInRoadmap } from '../../roadmap/index.ts'
import { FORECAST_SEED, forecast } from '../../shared/forecast/forecast.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { timeInTurn } from './timeInTurn.ts'

const ROUNDS = { warmUp: 3, runs: 12 }
const FUTURES = 1000

/** A forecast from a thousand futures, its levers priced, beside one plan of the same wish. */
export function measureForecast(): Finding[] {
  const profile = readProfile('full-days')
  const plan = aQuarterIn(planSessions(builtInRoadmap, profile))
  const today = plan.sessions.find(({ status }) => status === 'planned')?.date ?? ''
  const run = () =>
    forecast({
      roadmap: builtInRoadmap,
      plan,
      today,
      baseline: null,
      seed: FORECAST_SEED,
      futures: FUTURES,
    })
  const { levers } = run()
  const [times = [], floors = []] = timeInTurn(
    [run, () => planSessions(builtInRoadmap, profile)],
    ROUNDS,
  )
  return [
    {
      what: `Forecast from 1,000 futures, ${levers.length} levers priced`,
      unit: 'ms',
      median: median(times),
      floor: 'one plan of the same wish',
      floorMedian: median(floors),
      runs: ROUNDS.runs,
      mark: 200,
    },
  ]
}

/** A plan of which the first quarter is behind, every third session of it missed. */
function aQuarterIn(plan: Plan): Plan {
  const past = plan.sessions.length / 4
  const sessions = plan.sessions.map((session, index): Plan['sessions'][number] => {
    if (index >= past) return session
    const isMissed = index % 3 === 2
    return {
      ...session,
      status: isMissed ? 'missed' : 'done',
      actualMinutes: isMissed ? 0 : session.minutes,
    }
  })
  return { ...plan, sessions }
}
