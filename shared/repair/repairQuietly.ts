import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import { limitUnits } from './limitUnits.ts'
import { mendPlan } from './mendPlan.ts'
import { placeAll } from './placeAll.ts'
import type { Repaired, RepairInput } from './types.ts'

/**
 * Mends a plan with as little moved as can be: lost work goes into reserve and other free time, where
 * need be with sessions making place for one another. Past, pinned and finished sessions never move.
 * With nothing lost and nothing displaced it gives back the very same plan. Deterministic; the finish
 * moves only where no free time before it is left.
 */
export function repairQuietly(input: RepairInput): Repaired {
  const smallest = input.profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
  return mendPlan(input, (board) => placeAll(board, smallest, limitUnits(board, input.plan)))
}
