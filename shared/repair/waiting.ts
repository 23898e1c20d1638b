import type { Instant } from '../time/zone.ts'
import { type Deadline, deadlineOf, limitOf, needOf, type Outlook, releaseOf } from './outlook.ts'
import type { Pool } from './pool.ts'

/** All lifted work of a unit, or one review, while it is given its places. */
export type Waiting = {
  /** Index of the unit; of a review, -1. */
  readonly unit: number
  /** The pools that still have pieces to be placed, in the order of the board. */
  readonly queues: Queue[]
  deadline: Deadline
  /** When it is needed, also by what waits for it by way of other lifted work; of reviews, see `times`. */
  readonly need: Instant
  /** When what stands, and the place that its sessions had, let it begin. */
  release: Instant
  /** Of a review, as long as nothing of its topic finds a place. */
  times: ReviewTimes | undefined
}

/** Pieces of a pool still to be placed, in minutes, longest first. */
export type Queue = { readonly pool: Pool; readonly parts: number[] }

/** When a review is due at the earliest and when it is wanted, at an offset from instants to the wall. */
export type ReviewTimes = {
  readonly due: Instant
  readonly need: Instant
  readonly offset: number
}

/** Within what something that waits is to find its place. */
type WaitingBounds = {
  /** Work that nothing waits for before this is to be over by then. */
  readonly latest: Instant
  /** So many minutes later than its date a milestone may come. */
  readonly grace: number
  /** Minutes before its former place before which no session begins. */
  readonly ahead: number
}

const NEVER = Number.POSITIVE_INFINITY
const NO_DEADLINE: Deadline = { at: NEVER, waiter: undefined }

/** Pools before any piece of them has a place, by units, in the order in which they are asked. */
export function startWaiting(
  outlook: Outlook,
  pools: readonly Pool[],
  bounds: WaitingBounds,
): Waiting[] {
  const all: Waiting[] = []
  const byUnit: Waiting[] = []
  for (const pool of pools) {
    const known = byUnit[pool.unit]
    if (known !== undefined) {
      enqueue(known, outlook, pool, bounds.ahead)
      continue
    }
    const waiting = startUnit(outlook, pool, bounds)
    if (pool.unit >= 0) byUnit[pool.unit] = waiting
    all.push(waiting)
  }
  return all.sort(compareWaiting)
}

/** Lets one more pool wait, whatever waits for it. */
export function joinWaiting(all: Waiting[], outlook: Outlook, pool: Pool, ahead: number): void {
  const known = pool.unit < 0 ? undefined : all.find(({ unit }) => unit === pool.unit)
  if (known === undefined) {
    const bounds = { latest: NEVER, grace: NEVER, ahead }
    all.push({ ...startUnit(outlook, pool, bounds), deadline: NO_DEADLINE })
  } else {
    enqueue(known, outlook, pool, ahead)
    known.deadline = NO_DEADLINE
  }
  all.sort(compareWaiting)
}

/** Lets nothing that waits have a deadline any more. */
export function waiveDeadlines(all: readonly Waiting[]): void {
  for (const waiting of all) waiting.deadline = NO_DEADLINE
}

function startUnit(outlook: Outlook, pool: Pool, { latest, grace, ahead }: WaitingBounds): Waiting {
  const { unit } = pool
  const queues = [{ pool, parts: [...pool.parts] }]
  if (unit < 0) {
    const release = outlook.board.now
    return { unit, queues, deadline: NO_DEADLINE, need: NEVER, release, times: undefined }
  }
  const asked = deadlineOf(outlook, unit)
  const limit = limitOf(outlook, unit, grace)
  const last = Math.min(latest, limit)
  return {
    unit,
    queues,
    deadline: asked.at <= last ? asked : { at: last, waiter: undefined },
    need: Math.min(needOf(outlook, unit), limit),
    release: Math.max(releaseOf(outlook, unit), earliestOf(pool, ahead)),
    times: undefined,
  }
}

function enqueue(waiting: Waiting, outlook: Outlook, pool: Pool, ahead: number): void {
  waiting.queues.push({ pool, parts: [...pool.parts] })
  const earliest = Math.min(waiting.release, earliestOf(pool, ahead))
  waiting.release = Math.max(releaseOf(outlook, waiting.unit), earliest)
}

/** Lost work is caught up as soon as may be; a session that lost its place comes near to it. */
function earliestOf({ items, isNew }: Pool, ahead: number): Instant {
  if (isNew) return Number.NEGATIVE_INFINITY
  let first = NEVER
  for (const { was } of items) if (was < first) first = was
  return first - ahead
}

/** Reviews first, whose need changes; then work, what is needed first before the rest. */
function compareWaiting(a: Waiting, b: Waiting): number {
  return orderOf(a) - orderOf(b)
}

function orderOf({ unit, need }: Waiting): number {
  return unit < 0 ? Number.NEGATIVE_INFINITY : need
}
