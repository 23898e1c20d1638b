import type { WayOut } from '../../shared/fit/types.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'

/** What the window asks the worker that looks for ways out of changed hours. */
export type WaysQuestion = {
  readonly roadmap: Roadmap
  /** What the change makes of the plan, with work that does not fit. */
  readonly changed: Plan
  readonly underWay: UnderWay
}

/** What that worker answers. */
export type WaysAnswer = { readonly ways: readonly WayOut[] }
