import type { Fault } from '../decode/fault.ts'

/** Why a command cannot be applied to a document. */
export type CommandError =
  /** The plan was made for another roadmap than the one that the learner loaded, or plans. */
  | { readonly kind: 'other-roadmap'; readonly planFor: string; readonly loaded: string }
  /** Nothing is accepted yet that could be changed. */
  | { readonly kind: 'no-plan' }
  /** What was logged does not fit the plan; paths begin with `entries`. */
  | { readonly kind: 'log-refused'; readonly faults: readonly Fault[] }
  /** The plan has no session of this id. */
  | { readonly kind: 'unknown-session'; readonly id: string }
  /** The timer is on another session of the plan. */
  | { readonly kind: 'timer-taken'; readonly session: string }
