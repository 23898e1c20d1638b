import { creditOf } from '../../shared/log/creditOf.ts'
import type { Session } from '../../shared/model/plan.ts'
import type { Lost } from '../../shared/repair/findLost.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import type { PlanIndex } from './planIndex.ts'

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
  /** Share of it that was studied, from 0 to 1; what is skipped counts neither way. */
  readonly doneShare: number
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
  const { doneMinutes, leftMinutes } = tally(work, lost)
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
    doneShare: toShare(doneMinutes, leftMinutes + unplacedMinutes),
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

/** Share of a phase's work that was studied, reviews included, from 0 to 1. */
export function doneShareOf(index: PlanIndex, phase: number): number {
  const isIn = ({ topic }: Session) => index.roadmap.items.get(topic)?.phase === phase
  const { doneMinutes, leftMinutes } = tally(
    index.plan.sessions.filter(isIn),
    index.losses.filter(({ session }) => isIn(session)),
  )
  const items = [...index.roadmap.items.values()].filter((item) => item.phase === phase)
  const unplaced = items.reduce((sum, { id }) => sum + unplacedMinutesOf(index, id), 0)
  return toShare(doneMinutes, leftMinutes + unplaced)
}

/** Minutes studied, and minutes planned or lost. */
function tally(sessions: readonly Session[], lost: readonly Lost[]) {
  let doneMinutes = 0
  let leftMinutes = lost.reduce((sum, { minutes }) => sum + minutes, 0)
  for (const session of sessions) {
    if (session.status === 'planned') leftMinutes += session.minutes
    else if (session.status !== 'skipped') doneMinutes += creditOf(session)
  }
  return { doneMinutes, leftMinutes }
}

function toShare(done: number, left: number): number {
  return done === 0 ? 0 : done / (done + left)
}
