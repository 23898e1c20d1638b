import type { Slot } from '../availability/slot.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Instant } from '../time/zone.ts'

/** The `number`-th review of a topic (from 1). */
export type Review = {
  readonly unit: number
  readonly number: number
  readonly intervalDays: number
  /** Day on which the whole interval has passed. */
  readonly due: DayNumber
  /** First day on which it is offered; days are `[earliest, latest]`, both inclusive. */
  readonly earliest: DayNumber
  readonly latest: DayNumber
}

/** A chunk of work in a slot: `[from, from + minutes)`. */
export type Placement = {
  readonly slot: Slot
  readonly from: Instant
  readonly minutes: number
  /** Index of the activity, or the review. */
  readonly work: number | Review
  /** Preferred predecessor that was not waited for, as index of a unit; -1 for none. */
  readonly relaxed: number
}
