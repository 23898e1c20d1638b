import type { Baseline } from '../document/takeBaseline.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { PaceSuggestion } from '../pace/suggestPace.ts'
import type { Noted } from './sumNoted.ts'

/** What a forecast starts from. */
export type ForecastInput = {
  readonly roadmap: Roadmap
  /** The plan with what happened already written into it (see `applyLog`). */
  readonly plan: Plan
  /** Civil date; what is planned on it is still to come. */
  readonly today: string
  /** What the learner accepted; derived from the plan where it is null. */
  readonly baseline: Baseline | null
  /** Seed of the futures: the same seed gives the same forecast. */
  readonly seed: number
  /** How many futures; 1,000 where it is left out. */
  readonly futures?: number
}

/** Dates by which half and four fifths of the futures are through; null where that is too far off. */
export type FinishDates = { readonly p50: string | null; readonly p80: string | null }

/** How far the futures are followed. */
export type Followed = {
  /** Civil date of the last day on which one may end: a date that is null comes after it. */
  readonly followedUntil: string
}

/** A week of the burn-up: totals from the beginning to the end of its Sunday, in minutes. */
export type BurnUpWeek = {
  /** Civil date of the Monday. */
  readonly monday: string
  readonly baseline: number
  /** Done so far, and what the plan brings from now on. */
  readonly plan: number
  /** Done; null for weeks to come. */
  readonly done: number | null
  /** Reached in four fifths, half and a fifth of the futures; null for weeks that are over. */
  readonly band: { readonly p80: number; readonly p50: number; readonly p20: number } | null
}

/** How a phase uses up what was kept free for it. */
export type ReserveBurn = {
  readonly phase: string
  /** Share of the phase's work that is done, 0 to 1; what was lost and has no place yet is not. */
  readonly doneShare: number
  /** Share of the phase's reserve that catch-up sessions have taken, 0 to 1. */
  readonly usedShare: number
  readonly usedMinutes: number
  /** Taken, passed and still to come. */
  readonly reserveMinutes: number
  /** Minutes of it that lie behind and that nothing took. */
  readonly passedMinutes: number
  /** `usedShare` ÷ `doneShare`: 1 uses the reserve as fast as the work goes; null before the first work. */
  readonly rate: number | null
  readonly isWarning: boolean
}

/** Something that would bring the finish forward or make room for it, with its price. */
export type Lever = FinishDates & {
  readonly kind: 'more-hours' | 'without-optional' | 'both' | 'longer-horizon'
  /** Fields of the profile that taking it replaces. */
  readonly changes: Partial<Profile>
  /** Minutes a week more than now, on average. */
  readonly extraMinutesPerWeek: number
  /** Topics and projects that it leaves out, by id. */
  readonly dropped: readonly string[]
  /** Months that the horizon grows by. */
  readonly extraMonths: number
  /** Whether half of the futures are through within two weeks of the accepted finish then. */
  readonly restores: boolean
}

/** When a learner will be done, and how sure that is. Amounts are minutes of the plan's estimates. */
export type Forecast = FinishDates &
  Followed & {
    readonly today: string
    readonly totalMinutes: number
    readonly doneMinutes: number
    readonly leftMinutes: number
    /** Planned before today with nothing noted: it counts as not done. */
    readonly unloggedMinutes: number
    /** What should be done by now less what is; below 0 ahead. */
    readonly behindMinutes: number
    /** Schedule-performance index: done ÷ what should be done by now; null where nothing should. */
    readonly spi: number | null
    /** The plan's last date as it stands; null where it holds nothing. */
    readonly plannedFinish: string | null
    readonly baselineFinish: string | null
    /** Whether half of the futures are through within two weeks of the accepted finish; null without one. */
    readonly holds: boolean | null
    /** Share of the futures that are through by the accepted finish, and within the horizon; 0 to 1. */
    readonly chance: { readonly baseline: number | null; readonly horizon: number }
    /** What the futures are made of. */
    readonly evidence: {
      /** What the notes come to by themselves. */
      readonly noted: Noted
      /** Share of the planned minutes that is expected to get done in a week that is not lost. */
      readonly shareDone: number
      /** Standard deviation of what is not known about that share. */
      readonly shareSigma: number
      /** Weeks between P50 and P80; null where P80 is too far off. */
      readonly spreadWeeks: number | null
    }
    readonly weeks: readonly BurnUpWeek[]
    readonly reserve: readonly ReserveBurn[]
    readonly pace: PaceSuggestion
    readonly levers: readonly Lever[]
  }
