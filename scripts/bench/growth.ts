import { builtInRoadmap } from '../../roadmap/index.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { repeatRoadmap } from './repeatRoadmap.ts'
import { timeInTurn } from './timeInTurn.ts'

const SIZES = [1, 4, 16]
const MONTHS = 24
const SWEEPS = 4
const ROUNDS = { warmUp: 4, runs: 10 }

/** Times of planning and of writing the plan as JSON, in ms. */
type Series = { readonly plan: number[]; readonly json: number[]; sessions: number }

/**
 * Planning several times as many topics over a horizon as many times as long, beside as many plans of
 * the roadmap as it is. What grows with memory rather than with the algorithm shows in the growth of
 * `JSON.stringify` as well.
 * The sizes are measured in sweeps, each size by itself: in turn with each other the small one would
 * pay for the garbage of the large one.
 */
export function measureGrowth(): Finding[] {
  const series = SIZES.map((): Series => ({ plan: [], json: [], sessions: 0 }))
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    series.forEach((one, index) => {
      measureSize(SIZES[index] ?? 1, one)
    })
  }
  const [once, ...larger] = series
  if (once === undefined) return []
  return larger.flatMap((one, index) => compareSizes(SIZES[index + 1] ?? 1, once, one))
}

function measureSize(times: number, series: Series): void {
  const roadmap = repeatRoadmap(builtInRoadmap, times)
  const once = readProfile('full-days')
  const profile = {
    ...once,
    horizonMonths: MONTHS * times,
    scope: { ...once.scope, phases: roadmap.phases.map(({ id }) => id) },
  }
  const made = planSessions(roadmap, profile)
  const [plan = [], json = []] = timeInTurn(
    [() => planSessions(roadmap, profile), () => JSON.stringify(made)],
    ROUNDS,
  )
  series.plan.push(...plan)
  series.json.push(...json)
  series.sessions = made.sessions.length
}

function compareSizes(times: number, once: Series, larger: Series): Finding[] {
  const common = { unit: 'ms', runs: SWEEPS * ROUNDS.runs } as const
  const plan = median(larger.plan)
  const json = median(larger.json)
  return [
    {
      ...common,
      what: `Plan ${times} times the topics (${larger.sessions} sessions)`,
      median: plan,
      floor: `${times} plans of the roadmap itself`,
      floorMedian: times * median(once.plan),
      mark: 1.3,
    },
    {
      ...common,
      what: `Plan ${times} times the topics`,
      median: plan,
      floor: '`JSON.stringify` of the plan',
      floorMedian: json,
      mark: null,
    },
    {
      ...common,
      what: `\`JSON.stringify\` of that plan`,
      median: json,
      floor: `${times} times that of one plan`,
      floorMedian: times * median(once.json),
      mark: null,
    },
    {
      ...common,
      what: `Plan ${times} times the topics`,
      median: plan,
      floor: '`JSON.stringify` of it, as many times as for one plan',
      floorMedian: json * (median(once.plan) / median(once.json)),
      mark: 1.3,
    },
  ]
}
