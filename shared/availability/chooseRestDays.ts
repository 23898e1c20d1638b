import type { Limits } from '../model/profile.ts'
import { type DayNumber, weekdayIndex } from '../time/civilDate.ts'

/** Outweighs every preference, so that a preference never costs a minute. */
const MINUTE = 1_000_000

/**
 * Chooses the days that stay free so that both rest limits hold and the most minutes remain. Among
 * equal choices it rests late in the week. Dynamic programming over days; the state is the length of
 * the run of study days and the number of study days since Monday.
 * @param minutes Minutes offered on each day from `firstDay` on.
 * @returns for each day whether it is a study day; a day without minutes is always a rest day.
 */
export function chooseRestDays(
  minutes: readonly number[],
  firstDay: DayNumber,
  limits: Limits,
): boolean[] {
  const mostInWeek = 7 - (limits.minRestDaysPerWeek ?? 0)
  const longestRun = limits.maxConsecutiveStudyDays ?? minutes.length
  const limitsRuns = longestRun < minutes.length
  const asOffered = minutes.map((value) => value > 0)
  if (keepsLimits(asOffered, firstDay, mostInWeek, longestRun)) return asOffered

  const runs = limitsRuns ? longestRun + 1 : 2
  const states = runs * 8
  let values = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
  values[0] = 0
  const cameFrom: Int32Array[] = []
  for (let index = 0; index < minutes.length; index += 1) {
    const day = firstDay + index
    const next = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
    const from = new Int32Array(states)
    const offered = minutes[index] ?? 0
    const weekday = weekdayIndex(day)
    for (let state = 0; state < states; state += 1) {
      const value = values[state] ?? Number.NEGATIVE_INFINITY
      if (value === Number.NEGATIVE_INFINITY) continue
      const run = Math.floor(state / 8)
      const studied = weekday === 0 ? 0 : state % 8
      keepBest(next, from, studied, value + weekday, state)
      if (offered > 0 && studied < mostInWeek && (run < longestRun || !limitsRuns)) {
        const nextRun = limitsRuns ? run + 1 : 1
        keepBest(next, from, nextRun * 8 + studied + 1, value + offered * MINUTE, state)
      }
    }
    values = next
    cameFrom.push(from)
  }
  return walkBack(values, cameFrom)
}

function keepsLimits(
  study: readonly boolean[],
  firstDay: DayNumber,
  mostInWeek: number,
  longestRun: number,
): boolean {
  let run = 0
  let inWeek = 0
  for (let index = 0; index < study.length; index += 1) {
    if (weekdayIndex(firstDay + index) === 0) inWeek = 0
    run = study[index] ? run + 1 : 0
    if (study[index]) inWeek += 1
    if (run > longestRun || inWeek > mostInWeek) return false
  }
  return true
}

function keepBest(
  values: Float64Array,
  from: Int32Array,
  state: number,
  value: number,
  previous: number,
): void {
  if (value > (values[state] ?? 0)) {
    values[state] = value
    from[state] = previous
  }
}

function walkBack(values: Float64Array, cameFrom: readonly Int32Array[]): boolean[] {
  let state = values.indexOf(Math.max(...values))
  const study: boolean[] = []
  for (let index = cameFrom.length - 1; index >= 0; index -= 1) {
    study[index] = state >= 8
    state = cameFrom[index]?.[state] ?? 0
  }
  return study
}
