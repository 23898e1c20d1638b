import type { BusyInterval } from '../availability/slot.ts'
import type { Plan } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** What a move starts from. */
export type MoveSetting = {
  readonly roadmap: Roadmap
  readonly plan: Plan
  readonly busy: readonly BusyInterval[]
  /** Civil date on the learner's wall, and minutes since its midnight. */
  readonly today: string
  readonly minuteOfDay: number
  /** Civil dates on which nothing may be put and nothing moves. */
  readonly lockedDays: readonly string[]
}

/** A place on the calendar: civil date and clock time. */
export type Place = { readonly date: string; readonly start: string }

/** When work that is in the way begins or ends: civil date and clock time. */
export type Moment = { readonly date: string; readonly at: string }

/** What a change by hand breaks. Dates are civil, `minutes` whole minutes. */
export type Broken =
  /** `item` has to be finished first and ends `ends`. */
  | {
      readonly kind: 'prerequisite'
      readonly session: string
      readonly item: string
      readonly ends: Moment
    }
  /** `item` waits for it and begins `begins`, before it ends. */
  | {
      readonly kind: 'dependent'
      readonly session: string
      readonly item: string
      readonly begins: Moment
    }
  /** A review stands before the last work on its topic, which ends `ends`. */
  | { readonly kind: 'own-work'; readonly session: string; readonly ends: Moment }
  /** Work stands after a review of its topic, which begins `begins`. */
  | { readonly kind: 'own-review'; readonly session: string; readonly begins: Moment }
  /** A review stands outside `[first, last]`, both inclusive, where it helps most. */
  | {
      readonly kind: 'review-date'
      readonly session: string
      readonly first: string
      readonly last: string
    }
  /** `other` stands there. */
  | { readonly kind: 'collision'; readonly session: string; readonly other: string }
  | { readonly kind: 'busy'; readonly session: string }
  | { readonly kind: 'outside'; readonly session: string }
  | { readonly kind: 'past'; readonly session: string }
  /** It would lie after the plan's horizon, whose last date is `last`. */
  | { readonly kind: 'horizon'; readonly session: string; readonly last: string }
  | { readonly kind: 'locked'; readonly session: string; readonly date: string }
  | {
      readonly kind: 'day-limit'
      readonly session: string
      readonly date: string
      readonly minutes: number
      readonly most: number
    }
  | {
      readonly kind: 'session-length'
      readonly session: string
      readonly minutes: number
      readonly least: number
      readonly most: number
    }
  /** The week would have `days` days of study. */
  | {
      readonly kind: 'rest-day'
      readonly session: string
      readonly days: number
      readonly most: number
    }
  /** `days` days of study in a row. */
  | {
      readonly kind: 'run'
      readonly session: string
      readonly days: number
      readonly most: number
    }
  /** Only `minutes` of its work stand in later sessions and can be taken from them. */
  | { readonly kind: 'no-more-work'; readonly session: string; readonly minutes: number }
  /** `minutes` would be left over, too few for a session and too many to add to another one. */
  | { readonly kind: 'crumb'; readonly session: string; readonly minutes: number }
