import type { PlannerDocument } from './document.ts'
import type { Patch } from './patch.ts'

/** The next document and the ways there and back. No patch means that nothing changed. */
export type Applied = {
  readonly document: PlannerDocument
  readonly patches: readonly Patch[]
  readonly inverse: readonly Patch[]
}
