import { creditOf } from '../../shared/log/creditOf.ts'
import type { Session } from '../../shared/model/plan.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'
import type { PlanIndex } from './planIndex.ts'
import type { WallClock } from './wallClock.ts'

/**
 * Where a topic or project stands in the plan. `planned`: it has sessions. `unplaced`: it found no
 * room. `known`: the learner knows it already. `left-out`: it is outside the chosen phases or priorities.
 */
export type ItemState = 'planned' | 'unplaced' | 'known' | 'left-out'

/** What a plan says about one topic or project. */
export type ItemFacts = {
  readonly state: ItemState
  /** Its sessions without reviews, in order of time. */
  readonly work: readonly Session[]
  readonly reviews: readonly Session[]
  /** First and last day of its work, both inclusive; null without sessions. */
  readonly from: DayNumber | null
  readonly to: DayNumber | null
  /**
   * Work studied and planned, and what was lost and has no place as yet; what was missed counts where
   * it is caught up. Reviews do not count.
   */
  readonly minutes: number
  /** Minutes of it that found no place. */
  readonly unplacedMinutes: number
}

/** What a plan says about an item of its roadmap. */
export function factsOf(index: PlanIndex, itemId: string): ItemFacts {
  const all = index.sessionsByItem.get(itemId) ?? []
  const work = all.filter((session) => session.kind !== 'review')
  const reviews = all.filter((session) => session.kind === 'review')
  const unplacedMinutes = unplacedMinutesOf(index, itemId)
  const lost = index.losses.filter(
    ({ session }) => session.topic === itemId && session.kind !== 'review',
  )
  const first = work[0]
  const last = work[work.length - 1]
  return {
    state: stateOf(index, itemId, work.length, unplacedMinutes),
    work,
    reviews,
    from: first === undefined ? null : toDayNumber(first.date),
    to: last === undefined ? null : toDayNumber(last.date),
    minutes:
      work.reduce((sum, session) => sum + creditOf(session), 0) +
      lost.reduce((sum, { minutes }) => sum + minutes, 0),
    unplacedMinutes,
  }
}

function stateOf(
  index: PlanIndex,
  itemId: string,
  sessions: number,
  unplacedMinutes: number,
): ItemState {
  if (sessions > 0) return 'planned'
  if (unplacedMinutes > 0) return 'unplaced'
  return index.plan.profile.scope.known.includes(itemId) ? 'known' : 'left-out'
}

function unplacedMinutesOf(index: PlanIndex, itemId: string): number {
  const item = index.roadmap.items.get(itemId)
  if (item === undefined || index.plan.unscheduled.length === 0) return 0
  const parts = item.kind === 'topic' ? item.topic.activities : item.project.stages
  const ids = new Set(parts.map((part) => part.id))
  return index.plan.unscheduled
    .filter((rest) => ids.has(rest.activity))
    .reduce((sum, rest) => sum + rest.minutes, 0)
}

/** Minutes of these sessions that lie before the wall clock's moment, by time alone. */
export function elapsedMinutes(sessions: readonly Session[], clock: WallClock): number {
  const now = clock.day * 1440 + clock.minuteOfDay
  let elapsed = 0
  for (const session of sessions) {
    const start = toDayNumber(session.date) * 1440 + toMinuteOfDay(session.start)
    elapsed += Math.min(session.minutes, Math.max(0, now - start))
  }
  return elapsed
}
