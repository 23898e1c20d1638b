import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Board, Item } from './board.ts'
import { firstFreeAfter } from './freeTime.ts'
import {
  type Deadline,
  deadlineOf,
  limitOf,
  needOf,
  needWithout,
  type Outlook,
  releaseOf,
} from './outlook.ts'
import type { Pool } from './pool.ts'

/** Work that cannot be over in time: its pool, when it is needed, and the minutes that lack until then. */
export type Shortage = {
  readonly pool: Pool
  readonly deadline: Deadline
  readonly missing: number
  /** All that is lifted, itself included. */
  readonly lifted: readonly Pool[]
  /** See `Rules`. */
  readonly grace: number
  /** Whether its pieces may be cut. */
  readonly isCut: boolean
}

/** Whom a shortage asks to step aside first: sessions that can wait, or those that wait for the work. */
export type Aside = 'victims' | 'waiters' | 'fewest'

/** A wait beyond so many minutes makes no session a better one to step aside. */
const LONG_WAIT = 140 * MINUTES_PER_DAY

/** A session that may step aside, the minutes that this makes room for, and how good it is to take it. */
type Rated = { readonly item: Item; readonly length: number; readonly worth: number }

/** Days ahead over which the pace of free time is measured. */
const MEASURED_DAYS = 70

/**
 * Chooses sessions that step aside for work that cannot be over in time: others that can wait longer
 * and stand before its deadline or hold other lifted work before it, or the session that waits for it.
 * @param barred Sessions that must not step aside.
 * @returns none where nothing that may move helps.
 */
export function stepAside(
  outlook: Outlook,
  shortage: Shortage,
  aside: Aside,
  barred: ReadonlySet<Item>,
): readonly Item[] {
  const victims = findVictims(outlook, shortage, barred)
  const { waiter } = shortage.deadline
  const mayWait = waiter !== undefined && !waiter.isFixed && !barred.has(waiter)
  if (victims.length === 0) return mayWait ? [waiter] : []
  if (!mayWait || aside === 'victims') return victims
  if (aside === 'waiters') return [waiter]
  return victims.length <= listWaiters(outlook, shortage, barred).length ? victims : [waiter]
}

/** The fewest and longest sessions before a deadline that can wait beyond it; none if they are too short. */
function findVictims(outlook: Outlook, shortage: Shortage, barred: ReadonlySet<Item>): Item[] {
  const { board, movable } = outlook
  const { pool, deadline, missing, grace } = shortage
  const from = pool.unit < 0 ? board.now : releaseOf(outlook, pool.unit)
  const beside = freeBeside(board, from, deadline.at)
  const least = Math.min(...pool.parts)
  const longestBy = longestFree(board, deadline.at)
  const rated: Rated[] = rateHolders(outlook, shortage, barred)
  for (const item of movable) {
    if (item.from + least > deadline.at) break
    if (item.from < from || item.isLifted || barred.has(item)) continue
    // What waits for it, and reviews of its topic, stay where they are.
    const need = Math.min(needOf(outlook, item.unit), limitOf(outlook, item.unit, grace))
    const wait = need - deadline.at
    if (wait <= 0) continue
    const length = Math.min(usable(shortage, item, beside), missing)
    // Where no stretch holds it whole, it makes two.
    const pieces = item.session.minutes > longestBy(deadline.at + wait) ? 2 : 1
    const worth = (length * Math.min(LONG_WAIT, wait)) / pieces
    if (length > 0) rated.push({ item, length, worth })
  }
  rated.sort((a, b) => b.worth - a.worth)
  let left = missing
  const victims = new Set<Item>()
  for (const { item, length } of rated) {
    if (left <= 0) break
    if (victims.has(item)) continue
    victims.add(item)
    left -= length
  }
  return left > 0 ? [] : [...victims]
}

/** Minutes of the longest free stretch after a moment that is over by another one. */
function longestFree({ free }: Board, from: Instant): (until: Instant) => number {
  const longest: { readonly until: Instant; readonly length: number }[] = []
  for (let index = firstFreeAfter(free, from); index < free.length; index += 1) {
    const stretch = free[index]
    if (stretch === undefined) break
    const length = stretch.until - Math.max(from, stretch.from)
    if (length > (longest.at(-1)?.length ?? 0)) longest.push({ until: stretch.until, length })
  }
  return (end) => {
    let length = 0
    for (const one of longest) {
      if (one.until > end) break
      length = one.length
    }
    return length
  }
}

/**
 * Sessions that hold other lifted work before a deadline, as they wait for it: where one of them steps
 * aside, all of that work can.
 */
function rateHolders(
  outlook: Outlook,
  { pool, deadline, missing, lifted }: Shortage,
  barred: ReadonlySet<Item>,
): Rated[] {
  const held = new Map<number, number>()
  for (const { unit, parts } of lifted) {
    if (unit < 0 || unit === pool.unit || needOf(outlook, unit) > deadline.at) continue
    held.set(
      unit,
      parts.reduce((sum, part) => sum + part, held.get(unit) ?? 0),
    )
  }
  return [...held].flatMap(([unit, minutes]) => {
    const { waiter } = deadlineOf(outlook, unit)
    if (waiter === undefined || waiter === deadline.waiter || barred.has(waiter)) return []
    if (waiter.isFixed || waiter.isFrozen) return []
    const wait = needWithout(outlook, unit, waiter) - deadline.at
    const length = Math.min(minutes, missing)
    return wait <= 0 ? [] : [{ item: waiter, length, worth: length * Math.min(LONG_WAIT, wait) }]
  })
}

/** Free minutes right beside each moment from one to another at which free time begins or ends. */
function freeBeside({ free }: Board, from: Instant, end: Instant): ReadonlyMap<Instant, number> {
  const beside = new Map<Instant, number>()
  for (let index = firstFreeAfter(free, from - 1); index < free.length; index += 1) {
    const stretch = free[index]
    if (stretch === undefined || stretch.from > end) break
    beside.set(stretch.from, stretch.until - stretch.from)
    beside.set(stretch.until, stretch.until - stretch.from)
  }
  return beside
}

/** Minutes of a shortage that find room in a session's place with the free time beside it. */
function usable(
  { pool, deadline, isCut }: Shortage,
  item: Item,
  beside: ReadonlyMap<Instant, number>,
): number {
  const spare = (beside.get(item.from) ?? 0) + (beside.get(item.until) ?? 0)
  const room = Math.min(item.session.minutes + spare, deadline.at - item.from)
  if (isCut) return Math.min(room, item.session.minutes)
  let filled = 0
  for (const part of pool.parts) if (filled + part <= room) filled += part
  return filled
}

/** Sessions that would have to step aside if those that wait did, at the pace of the free time ahead. */
function listWaiters(
  { board }: Outlook,
  { pool, deadline, missing }: Shortage,
  barred: ReadonlySet<Item>,
): Item[] {
  const end = deadline.at + (missing / freeADay(board, deadline.at)) * MINUTES_PER_DAY
  const waiters = new Set<Item>(deadline.waiter === undefined ? [] : [deadline.waiter])
  const note = (items: readonly Item[]) => {
    for (const item of items) {
      if (item.isLifted || item.isFixed || item.isLost || barred.has(item)) continue
      if (item.from >= deadline.at && item.from < end) waiters.add(item)
    }
  }
  const unit = board.work.units[pool.unit]
  for (const { unit: after } of unit?.before ?? []) {
    if (!board.begun.has(after)) note(board.itemsOfUnit[after] ?? [])
  }
  if (unit?.isTopic) note(board.reviewsOfTopic.get(unit.topic) ?? [])
  return [...waiters]
}

function freeADay({ free }: Board, from: Instant): number {
  let minutes = 0
  const end = from + MEASURED_DAYS * MINUTES_PER_DAY
  for (const stretch of free) {
    if (stretch.from >= end) break
    if (stretch.from >= from) minutes += stretch.until - stretch.from
  }
  return Math.max(1, minutes / MEASURED_DAYS)
}
