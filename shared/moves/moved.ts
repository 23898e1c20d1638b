import type { Plan } from '../model/plan.ts'
import type { Broken } from './types.ts'

/** A plan after a change by hand. */
export type Moved = {
  readonly plan: Plan
  /** What the change breaks that was whole before; empty for a harmless one. */
  readonly broken: readonly Broken[]
  /** Sessions that the change put where it was asked to. */
  readonly changed: readonly string[]
  /** Sessions that wait for a place of their own: where they stand is only where they were left. */
  readonly lifted: readonly string[]
}
