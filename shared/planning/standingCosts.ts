import type { Profile } from '../model/profile.ts'
import type { Agenda } from './agenda.ts'

/** Cost of studying a phase later than another: in `band` pace each phase keeps to its own weeks. */
const PHASE_COST = { hours: 0, band: 14 } as const
/** Cost of studying what comes an hour of topics later in the order. */
const HOUR_COST = 0.08

/** What a unit costs wherever it is placed: what comes earlier in the order of work comes first. */
export function standingCosts({ work, positions }: Agenda, pace: Profile['pace']): Float64Array {
  return positions.map(
    (position, index) =>
      PHASE_COST[pace] * (work.units[index]?.phase ?? 0) + (HOUR_COST * position) / 60,
  )
}
