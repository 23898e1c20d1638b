import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Session } from '../model/plan.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { type Board, freeBetween, type Item, setUpBoard } from './board.ts'
import { hastyReviews } from './bounds.ts'
import { findLost, type Lost } from './findLost.ts'
import { findReview } from './findReview.ts'
import { addItem, takeId } from './items.ts'
import { insertFree, putInFree, settle } from './settle.ts'
import { splitInFree } from './splitInFree.ts'
import { sweep } from './sweep.ts'
import type { Move, Repaired, RepairInput } from './types.ts'
import { clockPlace, type Stretch, writePlan } from './writePlan.ts'

/** A week in minutes: work needed within it is split rather than left waiting. */
const WEEK = 7 * 1440

/**
 * Mends a plan with as little moved as can be: lost work goes into reserve and other free time, where
 * need be with sessions making place for one another. Past, pinned and finished sessions never move.
 * With nothing lost and nothing displaced it gives back the very same plan. Deterministic; the finish
 * moves only where no free time before it is left.
 */
export function repairQuietly(input: RepairInput): Repaired {
  const { plan, profile, roadmap, busy } = input
  const today = toDayNumber(input.today)
  const board = setUpBoard(roadmap, plan, profile, busy, today, input.freezeDays)
  const lost = findLost(plan, board.work)
  const dropped = board.items.filter((item) => isOutOfScope(board, item, today))
  const stays = board.items.filter((item) => !dropped.includes(item))
  const displaced = stays.filter((item) => item.isLifted)
  const isUntouched = lost.length + dropped.length + displaced.length === 0
  if (isUntouched && profile === plan.profile) return { plan, moved: [], replaced: 0, removed: [] }

  const before = new Map(stays.map((item) => [item, { from: item.from, until: item.until }]))
  const vacated: Stretch[] = dropped.map((item) => takeOff(board, item))
  const created = makeItems(board, lost)
  const shortest = smallest(input)
  for (const item of [...displaced, ...created].sort((a, b) => a.from - b.from)) {
    placeWork(board, item, shortest, created)
  }
  settleReviews(board, [...displaced, ...created])
  for (const splitWithin of [WEEK, Number.POSITIVE_INFINITY]) {
    if (board.items.some((item) => item.isLifted))
      created.push(...sweep(board, shortest, splitWithin))
  }
  board.free = freeBetween(board.slots, board.items, today)
  const unplaced = board.items.filter((item) => item.isLifted)
  const moved: Move[] = []
  for (const item of stays) {
    const place = before.get(item)
    if (place === undefined || (place.from === item.from && !item.isLifted)) continue
    vacated.push(place)
    const { date, start } = item.session
    if (!item.isLifted)
      moved.push({ id: item.session.id, from: `${date} ${start}`, to: clockPlace(item) })
  }
  return {
    plan: writePlan(input, board, { stays, created, unplaced, vacated, moved }),
    moved,
    replaced: created.filter((item) => !item.isLifted).length,
    removed: dropped.map((item) => item.session.id),
  }
}

/**
 * Places one piece of lifted work with at most one other moved. Lost work is split before others are
 * disturbed; a displaced session is kept whole. What finds no place so stays lifted.
 */
function placeWork(board: Board, item: Item, shortest: number, created: Item[]): void {
  for (const reviewsYield of [false, true]) {
    board.reviewsYield = reviewsYield
    board.rooms.clear()
    if (putInFree(board, item)) return
    const second = created.includes(item) ? splitInFree(board, item, shortest) : undefined
    if (second !== undefined) created.push(second)
    if (second !== undefined || settle(board, item, false)) return
  }
}

/** Moves the reviews that have come to stand before the end of their topic. */
function settleReviews(board: Board, items: readonly Item[]): void {
  for (const topic of new Set(items.map((item) => item.session.topic))) {
    for (const review of hastyReviews(board, topic)) {
      takeOff(board, review)
      board.rooms.clear()
      settle(board, review, true)
    }
  }
}

function smallest({ profile }: RepairInput): number {
  return profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
}

function isOutOfScope(board: Board, item: Item, today: DayNumber): boolean {
  if (item.day <= today || item.session.status !== 'planned') return false
  return item.review === undefined ? item.unit < 0 : !board.unitOfTopic.has(item.session.topic)
}

function takeOff(board: Board, item: Item): Stretch {
  const { slot, from, until } = item
  item.isLifted = true
  if (slot !== undefined) board.free = insertFree(board.free, { slot, from, until })
  return { from, until }
}

/** New items for lost work, lifted, in the order in which it was lost; ids count on from the last one. */
function makeItems(board: Board, lost: readonly Lost[]): Item[] {
  const items: Item[] = []
  for (const { session, minutes } of lost) {
    const old = board.items.find((item) => item.session.id === session.id)
    if (old === undefined) continue
    const item: Item = {
      ...old,
      session: catchUp(session, minutes, takeId(board, session.activity)),
      review: findReview(session),
      isFixed: false,
      isFrozen: false,
      isLost: false,
      isLifted: true,
    }
    addItem(board, item)
    items.push(item)
  }
  return items
}

function catchUp(session: Session, minutes: number, id: string): Session {
  const { actualMinutes: _a, recall: _r, pinned: _p, moves: _m, ...rest } = session
  const why = session.why.filter((reason) => reason.kind !== 'catch-up')
  return {
    ...rest,
    id,
    minutes,
    status: 'planned',
    why: [{ kind: 'catch-up', session: session.id, missed: session.date }, ...why],
  }
}
