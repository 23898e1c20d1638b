import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { inOrder } from './freeBetween.ts'
import { endOfStudied } from './history.ts'
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

/** Forgets what has changed as a session left its place or came back to it. */
export function forget(outlook: Outlook, item: Item): void {
  const { board, finishes, releases, grounds } = outlook
  const { unit, review, session } = item
  grounds.delete(session.topic)
  if (review !== undefined) {
    const own = board.unitOfTopic.get(session.topic) ?? -1
    if (mayAsk(outlook, item, own, item.from)) forgetDeadline(outlook, own)
    return
  }
  finishes[unit] = undefined
  const { after = [], before = [], isTopic } = board.work.units[unit] ?? {}
  // It may be what a review of its topic counts on.
  if (isTopic) forgetDeadline(outlook, unit)
  for (const link of before) releases[link.unit] = undefined
  for (const link of after) {
    if (mayAsk(outlook, item, link.unit, item.from - link.lag)) forgetDeadline(outlook, link.unit)
  }
}

/** Whether a session that left asked for a unit's deadline, or one that is back may ask for it at a moment. */
function mayAsk({ deadlines }: Outlook, item: Item, unit: number, at: Instant): boolean {
  const known = deadlines[unit]
  return known === undefined || (item.isLifted ? known.waiter === item : at <= known.at)
}

/** Forgets when a unit must be over, and thereby when all that must be over before it is needed. */
function forgetDeadline({ board, deadlines, needs }: Outlook, unit: number): void {
  deadlines[unit] = undefined
  const open = [unit]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    // Where this is not known, nothing that follows from it is.
    if (needs[next] === undefined) continue
    needs[next] = undefined
    for (const { unit: before } of board.work.units[next]?.after ?? []) open.push(before)
  }
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
  const { board } = outlook
  let finish = endOfStudied(board.history, unit)
  for (const item of board.itemsOfUnit[unit] ?? []) {
    if (!item.isLost && !item.isLifted) finish = Math.max(finish, endOf(board, item))
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
