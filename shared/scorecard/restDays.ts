import type { Limits } from '../model/profile.ts'
import { type Day, mondayOf } from './civil.ts'

/** Study days that a learner's limits allow, chosen so that the most minutes remain. */
export type StudyDays = {
  /** `upTo[i]`: most minutes that days `0..i` can hold together, whatever comes after. */
  readonly upTo: readonly number[]
  /** One choice of days that holds the most over all of them; on a tie, the preferred days. */
  readonly chosen: readonly boolean[]
}

/**
 * Chooses rest days by dynamic programming over days; the state is the run of study days up to
 * here and their number in the week (Monday to Sunday). Days outside the given ones count as rest.
 * @param minutes Offered minutes of each day from `firstDay` on.
 * @param isPreferred Whether a day is favoured among choices of equally many minutes.
 */
export function chooseStudyDays(
  minutes: readonly number[],
  firstDay: Day,
  limits: Limits,
  isPreferred: (day: Day) => boolean = () => false,
): StudyDays {
  const mostInWeek = 7 - (limits.minRestDaysPerWeek ?? 0)
  const longestRun = bindingRun(limits, mostInWeek)
  const states = (longestRun + 1) * 8
  const tie = 1 / (minutes.length + 1)
  const cameFrom: Int32Array[] = []
  const upTo: number[] = []
  let best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  for (const [index, offered] of minutes.entries()) {
    const day = firstDay + index
    const next = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
    const origin = new Int32Array(states)
    const gain = offered + (isPreferred(day) ? tie : 0)
    let most = 0
    const reach = (state: number, value: number, step: number) => {
      if (value <= (next[state] ?? 0)) return
      next[state] = value
      origin[state] = step
      most = Math.max(most, value)
    }
    for (let state = 0; state < states; state++) {
      const value = best[state] ?? Number.NEGATIVE_INFINITY
      if (value === Number.NEGATIVE_INFINITY) continue
      const run = Math.floor(state / 8)
      const inWeek = day === mondayOf(day) ? 0 : state % 8
      reach(inWeek, value, state * 2)
      if (offered === 0 || inWeek >= mostInWeek) continue
      const nextRun = longestRun === 0 ? 0 : run + 1
      if (nextRun <= longestRun) reach(nextRun * 8 + inWeek + 1, value + gain, state * 2 + 1)
    }
    cameFrom.push(origin)
    upTo.push(Math.floor(most))
    best = next
  }
  return { upTo, chosen: traceBack(cameFrom, best) }
}

/** The longest run that needs watching; 0 where the week's rest days alone keep runs short enough. */
function bindingRun(limits: Limits, mostInWeek: number): number {
  const run = limits.maxConsecutiveStudyDays
  if (run === undefined || (mostInWeek < 7 && run >= 2 * mostInWeek)) return 0
  return run
}

function traceBack(cameFrom: readonly Int32Array[], last: Float64Array): boolean[] {
  let state = last.indexOf(last.reduce((most, value) => Math.max(most, value)))
  const chosen = new Array<boolean>(cameFrom.length).fill(false)
  for (let index = cameFrom.length - 1; index >= 0; index--) {
    // A step is the state before it, doubled, plus 1 when the day is a study day.
    const step = cameFrom[index]?.[state] ?? 0
    chosen[index] = step % 2 === 1
    state = Math.floor(step / 2)
  }
  return chosen
}
