import type { Slot } from '../availability/slot.ts'
import type { Work } from '../curriculum/work.ts'
import type { Session } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Instant } from '../time/zone.ts'
import type { ReviewOf } from './findReview.ts'
import type { History } from './history.ts'

/** A session where it stands: `[from, until)` in instants. */
export type Item = {
  session: Session
  /** Index of its unit of work; -1 for a review. */
  readonly unit: number
  review: ReviewOf | undefined
  from: Instant
  until: Instant
  day: DayNumber
  slot: Slot | undefined
  /** Its place before the repair, `[was, wasUntil)`. */
  readonly was: Instant
  readonly wasUntil: Instant
  /** Past, pinned or no longer merely planned: it stays where it is. */
  isFixed: boolean
  /** Inside the learner's freeze window: moved only if nothing else helps. */
  readonly isFrozen: boolean
  /** Nothing was studied in it. */
  readonly isLost: boolean
  /** Nothing is known of it yet. */
  readonly isPlanned: boolean
  /** Taken from its place and not put down again. */
  isLifted: boolean
  /** Catches up lost work, or is a part that a split made. */
  readonly isNew: boolean
}

/** A free stretch of an offered slot, `[from, until)` in instants. */
export type Free = { readonly slot: Slot; readonly from: Instant; readonly until: Instant }

/** Everything that a repair looks at. Times are instants; all that is to come begins at `now` or later. */
export type Board = {
  readonly roadmap: Roadmap
  readonly profile: Profile
  readonly work: Work
  readonly now: Instant
  /** The day on which the plan is mended, and the last day that is over: the same, or the one before. */
  readonly date: DayNumber
  readonly lastPast: DayNumber
  /** The end of that last day, at midnight. */
  readonly midnight: Instant
  readonly history: History
  /** All sessions but those of history. */
  readonly items: Item[]
  /** Of history only what was missed or broken off, and what missed reviews ask for; see `History`. */
  readonly itemsOfUnit: readonly Item[][]
  /** All reviews, those of history too. */
  readonly reviewsOfTopic: Map<string, Item[]>
  /** Minutes that each unit takes in all. */
  readonly unitMinutes: readonly number[]
  readonly unitOfTopic: ReadonlyMap<string, number>
  readonly unitOfActivity: ReadonlyMap<string, number>
  /** Last day of work before the repair, reviews apart; and its end. */
  lastDay: DayNumber
  finish: Instant
  /** Reviews that stand on each day. */
  reviewsOn: Map<DayNumber, number>
  /** Minutes of each activity of the work that its sessions took care of before the repair. */
  readonly credits: readonly number[]
  /** Sessions that were missed or cut short, in order of time. */
  readonly unfinished: readonly Session[]
  /** Topics of which a review has been rated. */
  readonly rated: ReadonlySet<string>
  /** How well topics are remembered on that day, from 0 to 1, as far as it was asked. */
  readonly recalls: Map<string, number>
  /** Ids of sessions taken off the board: no new one gets them. */
  readonly goneIds: Set<string>
  /** All that the profile offers within its horizon, in order of time. */
  readonly offered: readonly Slot[]
  /** What it offers from now on. */
  readonly slots: readonly Slot[]
  /**
   * Units begun already: what should have come before them is history and binds them no more. What is
   * planned for today may still be begun or not.
   */
  readonly begun: ReadonlySet<number>
  /**
   * What is planned for the day that is over, or its night, and may leave: nothing is known of it yet,
   * and nobody holds it.
   */
  readonly todays: readonly Item[]
  /** In order of time, disjoint, all after `now`. */
  free: Free[]
}
