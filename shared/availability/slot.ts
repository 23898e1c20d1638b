import type { Block } from '../model/civil.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Instant } from '../time/zone.ts'

/** A concrete free interval `[from, until)` of one window, in instants (minutes since 1970 UTC). */
export type Slot = {
  readonly from: Instant
  readonly until: Instant
  /** The date on which the window starts; limits count its minutes there. */
  readonly day: DayNumber
  readonly block: Block
  readonly zone: string
  /** Minutes east of Greenwich, constant within a slot. */
  readonly offset: number
}

/** An imported commitment `[from, until)`, in instants (minutes since 1970 UTC). */
export type BusyInterval = { readonly from: Instant; readonly until: Instant }
