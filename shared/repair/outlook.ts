import type { Instant } from '../time/zone.ts'
import { type Board, type Item, inOrder } from './board.ts'
import type { ReviewGround } from './reviewGround.ts'
import { endOf, isCovered } from './standing.ts'

/**
 * What must be over when, seen from what stands; arrays are indexed like the units and filled as they
 * are asked for. Whoever lifts a session or puts one down forgets what has changed (`forget`).
 */
export type Outlook = {
  readonly board: Board
  /** Sessions of work that may step aside, frozen ones apart, in order of time. */
  readonly movable: readonly Item[]
  /** When each unit has to end so that milestones keep their dates (see `limitUnits`). */
  readonly limits: readonly Instant[]
  /** Sessions that nothing waits for any more: they stay where they are whatever comes before them. */
  readonly waived: Set<Item>
  /** When each unit must be over, and the session that asks for it. */
  readonly deadlines: (Deadline | undefined)[]
  /** When each unit must be over so that all that waits for it can be in time. */
  readonly needs: (Instant | undefined)[]
  readonly finishes: (Instant | undefined)[]
  /** When what stands lets each unit begin. */
  readonly releases: (Instant | undefined)[]
  /** What reviews of each topic count from. */
  readonly grounds: Map<string, ReviewGround>
}

/** A moment before which work has to be over for `waiter` to stay where it stands. */
export type Deadline = { readonly at: Instant; readonly waiter: Item | undefined }

const NONE: Deadline = { at: Number.POSITIVE_INFINITY, waiter: undefined }

/** The outlook of a board as it stands. */
export function lookOut(board: Board, limits: readonly Instant[] = []): Outlook {
  const movable = inOrder(board.items.filter(mayMove))
  const unknown = board.work.units.map(() => undefined)
  return {
    board,
    movable,
    limits,
    waived: new Set(),
    deadlines: [...unknown],
    needs: [...unknown],
    finishes: [...unknown],
    releases: [...unknown],
    grounds: new Map(),
  }
}

function mayMove(item: Item): boolean {
  if (item.isFixed || item.isFrozen || item.isLifted || item.isLost) return false
  return item.review === undefined && item.slot !== undefined
}

/** Forgets what a session's leaving its place, or coming back to it, may have changed. */
export function forget(outlook: Outlook, { unit, session }: Item): void {
  const { board, deadlines, needs, finishes, releases, grounds } = outlook
  needs.fill(undefined)
  grounds.delete(session.topic)
  const own = unit < 0 ? (board.unitOfTopic.get(session.topic) ?? -1) : unit
  deadlines[own] = undefined
  finishes[own] = undefined
  const { after = [], before = [] } = board.work.units[own] ?? {}
  for (const link of after) deadlines[link.unit] = undefined
  for (const link of before) releases[link.unit] = undefined
}

/** Lets a session stay where it stands whatever becomes of what it waits for. */
export function waive({ waived, deadlines, needs }: Outlook, waiter: Item): void {
  waived.add(waiter)
  needs.fill(undefined)
  deadlines.fill(undefined)
}

/** When a unit must be over: before the first session that waits for it, or a review of too little. */
export function deadlineOf(outlook: Outlook, unit: number): Deadline {
  const known = outlook.deadlines[unit]
  if (known !== undefined) return known
  const { board, waived } = outlook
  let { at, waiter }: Deadline = NONE
  const { before = [], isTopic, topic = '' } = board.work.units[unit] ?? {}
  for (const { unit: after, lag } of before) {
    if (board.begun.has(after)) continue
    for (const item of board.itemsOfUnit[after] ?? []) {
      if (item.from - lag >= at || item.isLost || item.isLifted || item.until <= board.now) continue
      if (waived.has(item)) continue
      at = item.from - lag
      waiter = item
    }
  }
  for (const review of isTopic ? (board.reviewsOfTopic.get(topic) ?? []) : []) {
    if (review.isFixed || review.isLifted || review.from >= at || waived.has(review)) continue
    if (isCovered(board, unit, review.from)) continue
    at = review.from
    waiter = review
  }
  const deadline = waiter === undefined ? NONE : { at, waiter }
  outlook.deadlines[unit] = deadline
  return deadline
}

/** When a unit must be over at best: also for what waits for it by way of other lifted work. */
export function needOf(outlook: Outlook, unit: number): Instant {
  const known = outlook.needs[unit]
  if (known !== undefined) return known
  const { board } = outlook
  let need = deadlineOf(outlook, unit).at
  for (const { unit: after, lag } of board.work.units[unit]?.before ?? []) {
    if (!board.begun.has(after)) need = Math.min(need, needOf(outlook, after) - lag)
  }
  outlook.needs[unit] = need
  return need
}

/** When a unit has to be over so that no milestone comes later by more than a grace, in minutes. */
export function limitOf({ limits }: Outlook, unit: number, grace: number): Instant {
  return (limits[unit] ?? Number.POSITIVE_INFINITY) + grace
}

/** When a unit would have to be over at best if a session did not wait for anything. */
export function needWithout(outlook: Outlook, unit: number, waiter: Item): Instant {
  const waived = new Set(outlook.waived).add(waiter)
  // Where another session asks for the deadline, it stays.
  const deadlines = outlook.deadlines.map((one) => (one?.waiter === waiter ? undefined : one))
  return needOf({ ...outlook, waived, deadlines, needs: [] }, unit)
}

/** End of what stands of a unit; past where nothing does. */
function finishOf(outlook: Outlook, unit: number): Instant {
  const known = outlook.finishes[unit]
  if (known !== undefined) return known
  let finish = Number.NEGATIVE_INFINITY
  for (const item of outlook.board.itemsOfUnit[unit] ?? []) {
    if (!item.isLost && !item.isLifted) finish = Math.max(finish, endOf(outlook.board, item))
  }
  outlook.finishes[unit] = finish
  return finish
}

/** When what stands lets a unit begin: after all that comes before it. */
export function releaseOf(outlook: Outlook, unit: number): Instant {
  const known = outlook.releases[unit]
  if (known !== undefined) return known
  const { board } = outlook
  let release = board.now
  for (const { unit: before, lag } of board.begun.has(unit)
    ? []
    : (board.work.units[unit]?.after ?? [])) {
    release = Math.max(release, finishOf(outlook, before) + lag)
  }
  outlook.releases[unit] = release
  return release
}
