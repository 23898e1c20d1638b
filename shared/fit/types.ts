import type { Profile } from '../model/profile.ts'

/** What one phase asks for and gets. Dates are civil, both inclusive; null when nothing of it is placed. */
export type PhaseOutlook = {
  readonly phase: string
  readonly from: string | null
  readonly to: string | null
  /** Work of the phase with its reviews, in minutes: studied, planned, and lost without a place as yet. */
  readonly minutes: number
  /**
   * Mean minutes of study and reserve in the whole weeks, Monday to Sunday, from `from` to `to`; of all days
   * from the one to the other where there is no whole week.
   */
  readonly minutesPerWeek: number
  /** Whether one of these weeks has more than an hour more or less than the mean. */
  readonly weeksDiffer: boolean
  /** The phase's band in minutes a week: lowest and highest. */
  readonly band: readonly [number, number]
}

/** A change of the wish after which everything in scope fits, and what it costs. */
export type WayOut = {
  readonly kind:
    | 'longer-horizon'
    | 'more-hours'
    | 'without-optional'
    | 'without-optional-longer'
    | 'essentials-only'
    | 'fewer-phases'
    | 'fewer-phases-longer'
    | 'essentials-longer'
  /** Fields of the profile that taking it replaces. */
  readonly changes: Partial<Profile>
  /** Finish when it is taken: planning the changed profile gives this very date. */
  readonly finish: string
  /** Minutes a week more than now, on average. */
  readonly extraMinutesPerWeek: number
  readonly horizonMonths: number
  readonly phases: readonly string[]
  /** Topics and projects that it leaves out, by id. */
  readonly dropped: readonly string[]
}

/** Whether a wish fits into the hours offered, and what would make it fit. */
export type Fit = {
  readonly fits: boolean
  /** Minutes offered within the horizon, after limits. */
  readonly offeredMinutes: number
  /** Work in scope × pace factor + reviews + reserve, in minutes. */
  readonly neededMinutes: number
  /** No plan can end before (bound B1); null when the horizon's hours never suffice. */
  readonly earliestFinish: string | null
  /** Last date of the plan; null when not everything is placed. */
  readonly finish: string | null
  readonly unscheduledMinutes: number
  /** Mean minutes offered a week. */
  readonly offeredMinutesPerWeek: number
  readonly phases: readonly PhaseOutlook[]
  /** Empty when the wish fits. */
  readonly waysOut: readonly WayOut[]
}
