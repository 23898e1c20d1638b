import type { Work } from '../curriculum/work.ts'
import type { Profile } from '../model/profile.ts'

/** Cost of studying a phase later than another: in `band` pace each phase keeps to its own weeks. */
const PHASE_COST = { hours: 8, band: 14 } as const
/** What a long tail takes off; a tail of `USUAL_TAIL` minutes takes off half of it. */
const TAIL_COST = -8
const USUAL_TAIL = 6000

/** What a unit costs wherever it is placed: earlier phases and longer tails come first. */
export function standingCosts(work: Work, pace: Profile['pace']): Float64Array {
  return Float64Array.from(
    work.units,
    ({ phase, tail }) => PHASE_COST[pace] * phase + (TAIL_COST * tail) / (tail + USUAL_TAIL),
  )
}
