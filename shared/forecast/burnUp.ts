import type { Baseline } from '../document/takeBaseline.ts'
import { mondayOf, toCivilDate, toDayNumber } from '../time/civilDate.ts'
import type { PastWeek } from './countHistory.ts'
import { quantileOf } from './quantiles.ts'
import type { Futures, Start } from './runFutures.ts'
import type { BurnUpWeek } from './types.ts'

const DAYS_PER_WEEK = 7

/** What the burn-up is drawn from. */
export type BurnUpFacts = {
  readonly baseline: Baseline
  readonly history: readonly PastWeek[]
  readonly start: Start
  readonly futures: Futures
  readonly totalMinutes: number
  readonly doneMinutes: number
}

/**
 * The burn-up week by week: what was accepted, what is done, what the plan brings, and the band of the
 * futures. It runs from the first week that anything is known of to the last of plan and futures kept.
 */
export function burnUp(facts: BurnUpFacts): BurnUpWeek[] {
  const { baseline, history, start, futures, totalMinutes, doneMinutes } = facts
  const present = start.ahead.monday
  const accepted = new Map(baseline.weeks.map(({ monday, minutes }) => [monday, minutes]))
  const done = new Map(history.map(({ monday, doneMinutes: minutes }) => [monday, minutes]))
  const first = Math.min(
    mondayOf(toDayNumber(baseline.weeks[0]?.monday ?? toCivilDate(present))),
    history[0]?.monday ?? present,
  )
  const last = Math.max(
    toDayNumber(baseline.weeks[baseline.weeks.length - 1]?.monday ?? toCivilDate(present)),
    present + (Math.max(futures.weeks, plannedWeeks(start)) - 1) * DAYS_PER_WEEK,
  )
  // Sessions may count a little less each than all together do (see `countContent`).
  const counted = history.reduce((sum, week) => sum + week.doneMinutes, 0)
  const scale = counted > 0 ? doneMinutes / counted : 1
  const weeks: BurnUpWeek[] = []
  const sums = { baseline: 0, plan: 0, done: 0 }
  for (let monday = first; monday <= last; monday += DAYS_PER_WEEK) {
    const date = toCivilDate(monday)
    const week = (monday - present) / DAYS_PER_WEEK
    sums.baseline += accepted.get(date) ?? 0
    sums.done += (done.get(monday) ?? 0) * scale
    sums.plan = Math.min(
      totalMinutes,
      week < 0 ? sums.done : (week === 0 ? sums.done : sums.plan) + plannedIn(start, week),
    )
    weeks.push({
      monday: date,
      baseline: Math.round(sums.baseline),
      plan: Math.round(sums.plan),
      done: week > 0 ? null : Math.round(sums.done),
      band: week < 0 || week >= futures.weeks ? null : bandOf(futures, week, totalMinutes),
    })
  }
  return weeks
}

function plannedIn({ ahead }: Start, week: number): number {
  let sum = 0
  for (let day = 0; day < DAYS_PER_WEEK; day += 1) {
    sum += ahead.planned[week * DAYS_PER_WEEK + day] ?? 0
  }
  return sum
}

function plannedWeeks({ ahead }: Start): number {
  const last = ahead.planned.reduce((latest, minutes, day) => (minutes > 0 ? day : latest), 0)
  return Math.floor(last / DAYS_PER_WEEK) + 1
}

function bandOf({ left, weeks, finishes }: Futures, week: number, total: number) {
  const values = Float64Array.from(finishes, (_, future) => left[future * weeks + week] ?? 0).sort()
  const reached = (share: number) =>
    Math.max(0, Math.round(Math.min(total, total - quantileOf(values, share))))
  return { p80: reached(0.8), p50: reached(0.5), p20: reached(0.2) }
}
