import type { Work } from '../curriculum/work.ts'
import type { Profile } from '../model/profile.ts'

/** Cost of studying a phase later than another: in `band` pace each phase keeps to its own weeks. */
const PHASE_COST = { hours: 0, band: 14 } as const
/** Cost of studying what comes an hour of topics later in the order. */
const HOUR_COST = 0.08

/** What a unit costs wherever it is placed: what comes earlier in the order of work comes first. */
export function standingCosts(work: Work, pace: Profile['pace']): Float64Array {
  return Float64Array.from(
    work.units,
    ({ phase, position }) => PHASE_COST[pace] * phase + (HOUR_COST * position) / 60,
  )
}
