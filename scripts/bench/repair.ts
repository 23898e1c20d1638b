import { builtInRoadmap } from '../../roadmap/index.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { climbLadder } from '../../shared/repair/climbLadder.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import type { Finding } from './finding.ts'
import { readProfile } from './inputs.ts'
import { median } from './median.ts'
import { timeInTurn } from './timeInTurn.ts'

const ROUNDS = { warmUp: 40, runs: 60 }
const LADDER_ROUNDS = { warmUp: 2, runs: 12 }

/** Repairing a missed week in the middle of 24 months, and its whole ladder priced, beside one plan. */
export function measureRepair(): Finding[] {
  const profile = readProfile('full-days')
  const { plan, today } = missAWeek(planSessions(builtInRoadmap, profile))
  const input = {
    roadmap: builtInRoadmap,
    plan,
    profile: plan.profile,
    busy: [],
    today,
    freezeDays: 2,
    closedDays: [],
  }
  const planAnew = () => planSessions(builtInRoadmap, profile)
  const [repairs = [], floors = []] = timeInTurn([() => repairQuietly(input), planAnew], ROUNDS)
  const [ladders = [], ladderFloors = []] = timeInTurn(
    [() => climbLadder(input), planAnew],
    LADDER_ROUNDS,
  )
  const floor = 'one plan anew'
  return [
    {
      what: 'Repair one missed week',
      unit: 'ms',
      median: median(repairs),
      floor,
      floorMedian: median(floors),
      runs: ROUNDS.runs,
      mark: 1,
    },
    {
      what: `Price the ladder after it (${climbLadder(input).length} rungs)`,
      unit: 'ms',
      median: median(ladders),
      floor,
      floorMedian: median(ladderFloors),
      runs: LADDER_ROUNDS.runs,
      mark: null,
    },
  ]
}

/**
 * A plan half of which is done, the last week of that missed; cloned, as the worker gets it that mends for
 * the window: a session copied by a spread has a form of its own to the engine, which reads it slowly.
 */
function missAWeek(plan: Plan): { readonly plan: Plan; readonly today: string } {
  const middle = plan.sessions[plan.sessions.length >> 1]?.date ?? plan.profile.startDate
  const monday = mondayOf(toDayNumber(middle))
  const sessions = plan.sessions.map((session): Plan['sessions'][number] => {
    const day = toDayNumber(session.date)
    if (day >= monday + 7) return session
    const isMissed = day >= monday
    return {
      ...session,
      status: isMissed ? 'missed' : 'done',
      actualMinutes: isMissed ? 0 : session.minutes,
    }
  })
  return { plan: structuredClone({ ...plan, sessions }), today: toCivilDate(monday + 6) }
}
