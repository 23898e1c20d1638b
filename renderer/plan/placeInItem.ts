import type { Session } from '../../shared/model/plan.ts'
import type { PlanIndex } from './planIndex.ts'

/** Where a session stands among those of its topic or project. */
export type PlaceInItem = {
  /** 1 is the first; reviews are counted by themselves, other sessions that were missed are not. */
  readonly number: number
  readonly count: number
  /** The sessions before and after it in time, reviews included. */
  readonly previous: Session | undefined
  readonly next: Session | undefined
}

/** Where a session stands among those of its topic or project. */
export function placeInItem(index: PlanIndex, session: Session): PlaceInItem {
  const all = index.sessionsByItem.get(session.topic) ?? []
  const isReview = session.kind === 'review'
  const alike = all.filter(
    ({ id, kind, status }) =>
      (kind === 'review') === isReview && (status !== 'missed' || id === session.id),
  )
  const place = all.findIndex((other) => other.id === session.id)
  return {
    number: alike.findIndex((other) => other.id === session.id) + 1,
    count: alike.length,
    previous: all[place - 1],
    next: all[place + 1],
  }
}
