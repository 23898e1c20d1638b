import type { Instant } from '../time/zone.ts'
import { type Deadline, deadlineOf, needOf, type Outlook, releaseOf } from './outlook.ts'
import type { Pool } from './pool.ts'

/** A pool while it is given its places. */
export type Waiting = {
  readonly pool: Pool
  /** Pieces still to be placed, longest first. */
  readonly parts: number[]
  deadline: Deadline
  /** When it is needed, also by what waits for it by way of other lifted work; of reviews, see `times`. */
  readonly need: Instant
  /** When what stands lets it begin. */
  readonly release: Instant
  /** Of a review, as long as nothing of its topic finds a place. */
  times: ReviewTimes | undefined
}

/** When a review is due at the earliest and when it is wanted, at an offset from instants to the wall. */
export type ReviewTimes = {
  readonly due: Instant
  readonly need: Instant
  readonly offset: number
}

const NEVER = Number.POSITIVE_INFINITY

/**
 * A pool before any piece of it has a place.
 * @param latest Work that nothing waits for before this is to be over by then.
 */
export function startWaiting(outlook: Outlook, pool: Pool, latest: Instant): Waiting {
  const { unit } = pool
  if (unit < 0) {
    const deadline = { at: NEVER, waiter: undefined }
    const release = outlook.board.now
    return { pool, parts: [...pool.parts], deadline, need: NEVER, release, times: undefined }
  }
  const asked = deadlineOf(outlook, unit)
  return {
    pool,
    parts: [...pool.parts],
    deadline: asked.at <= latest ? asked : { at: latest, waiter: undefined },
    need: needOf(outlook, unit),
    release: releaseOf(outlook, unit),
    times: undefined,
  }
}

/** Reviews first, whose need changes; then work, what is needed first before the rest. */
export function compareWaiting(a: Waiting, b: Waiting): number {
  return orderOf(a) - orderOf(b)
}

function orderOf({ pool, need }: Waiting): number {
  return pool.unit < 0 ? Number.NEGATIVE_INFINITY : need
}
