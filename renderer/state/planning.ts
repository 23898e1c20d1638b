import type { Fault } from '../../shared/decode/fault.ts'
import type { Fit } from '../../shared/fit/types.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import type { UnderWay } from '../../shared/repair/changeUnderWay.ts'

/** What the window asks its planning worker. */
export type PlanningRequest = {
  readonly id: number
  readonly roadmap: Roadmap
  readonly profile: Profile
  /** Null where the profile is planned from its first day on. */
  readonly underWay: UnderWay | null
}

/** What the worker answers: faults, or first the plan and then, a little later, whether it fits. */
export type PlanningAnswer =
  | { readonly id: number; readonly kind: 'faults'; readonly faults: readonly Fault[] }
  | { readonly id: number; readonly kind: 'plan'; readonly plan: Plan }
  | { readonly id: number; readonly kind: 'fit'; readonly fit: Fit }
