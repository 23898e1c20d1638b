import type { BusyInterval } from '../availability/slot.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** The rungs of the repair ladder that a learner can choose from. */
export type ChoiceKind = 'quiet' | 'drop' | 'hours' | 'extend' | 'push-back' | 'anew'

/** What a repair starts from. */
export type RepairInput = {
  readonly roadmap: Roadmap
  /** The plan with what happened already written into it (see `applyLog`). */
  readonly plan: Plan
  /** The plan's profile, or a changed one: another life goes through the same ladder. */
  readonly profile: Profile
  readonly busy: readonly BusyInterval[]
  /**
   * Civil date; sessions on and before it stay as they are, but for those of the day itself of which
   * nothing is noted and that wait for lost work: whatever their hour, unless `now` is given.
   */
  readonly today: string
  /**
   * Clock time of that day, `HH:MM` in the zone that the profile has then: what begins later is still to
   * come, and its free time is used as well; what has begun stays. Left out, the day is over; so it is
   * while a window of the day before still runs. Of an hour that clocks show twice, the first is meant.
   */
  readonly now?: string
  /** Days after today in which sessions move only if nothing else helps. */
  readonly freezeDays: number
  /** Civil dates on which nothing is put and nothing moves. */
  readonly closedDays: readonly string[]
}

/** A session that stands elsewhere now: date and clock time before and after. */
export type Move = { readonly id: string; readonly from: string; readonly to: string }

/** A plan made whole again, and what it took. */
export type Repaired = {
  readonly plan: Plan
  readonly moved: readonly Move[]
  /** New sessions that catch up lost work. */
  readonly replaced: number
  /** Sessions taken out of the plan by id. */
  readonly removed: readonly string[]
  /** Of the sessions moved, those that could have stayed where they were. */
  readonly othersMoved: number
}

/** What one rung of the ladder costs; taking it gives just this. */
export type Choice = {
  readonly choice: ChoiceKind
  readonly finish: string | null
  readonly moved: number
  readonly othersMoved: number
  readonly replaced: number
  /** Most minutes of work and reviews in a week to come, Monday to Sunday. */
  readonly mostMinutesInWeek: number
  /** Minutes without a place; 0 where everything fits. */
  readonly unscheduledMinutes: number
  /** Topics and projects that have sessions taken out, by id. */
  readonly dropped: readonly string[]
  /** Fields of the profile that taking it replaces. */
  readonly changes: Partial<Profile>
}
