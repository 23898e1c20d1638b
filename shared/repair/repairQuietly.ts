import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Session } from '../model/plan.ts'
import { type DayNumber, toDayNumber } from '../time/civilDate.ts'
import { type Board, freeBetween, type Item, setUpBoard } from './board.ts'
import { findLost, type Lost } from './findLost.ts'
import { findReview } from './findReview.ts'
import { addItem, takeId } from './items.ts'
import { placeAll, takeOff } from './placeAll.ts'
import type { Move, Repaired, RepairInput } from './types.ts'
import { clockPlace, type Stretch, writePlan } from './writePlan.ts'

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
  const isDropped = (item: Item) => isOutOfScope(board, item, today)
  const dropped = profile === plan.profile ? [] : board.items.filter(isDropped)
  const stays = dropped.length === 0 ? [...board.items] : board.items.filter((it) => !isDropped(it))
  const displaced = stays.filter((item) => item.isLifted)
  const forced = new Set(displaced.map((item) => item.session.id))
  const isUntouched = lost.length + dropped.length + displaced.length === 0
  if (isUntouched && profile === plan.profile)
    return { plan, moved: [], replaced: 0, removed: [], othersMoved: 0 }

  for (const item of dropped) takeOff(board, item)
  const vacated: Stretch[] = dropped.map(({ from, until }) => ({ from, until }))
  board.items.splice(0, board.items.length, ...stays)
  makeItems(board, lost)
  placeAll(board, profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION)
  board.free = freeBetween(board.slots, board.items, today)
  const unplaced = board.items.filter((item) => item.isLifted)
  const created = board.items.filter((item) => item.isNew)
  const moved: Move[] = []
  for (const item of stays) {
    if (item.was === item.from && !item.isLifted) continue
    vacated.push({ from: item.was, until: item.was + item.session.minutes })
    const { date, start } = item.session
    if (!item.isLifted)
      moved.push({ id: item.session.id, from: `${date} ${start}`, to: clockPlace(item) })
  }
  return {
    plan: writePlan(input, board, { stays, created, unplaced, vacated, moved }),
    moved,
    replaced: created.filter((item) => !item.isLifted).length,
    removed: dropped.map((item) => item.session.id),
    othersMoved: moved.filter(({ id }) => !forced.has(id)).length,
  }
}

function isOutOfScope(board: Board, item: Item, today: DayNumber): boolean {
  if (item.day <= today || item.session.status !== 'planned') return false
  return item.review === undefined ? item.unit < 0 : !board.unitOfTopic.has(item.session.topic)
}

/** New items for lost work, lifted, in the order in which it was lost; ids count on from the last one. */
function makeItems(board: Board, lost: readonly Lost[]): void {
  if (lost.length === 0) return
  const byId = new Map(board.items.map((item) => [item.session.id, item]))
  for (const { session, minutes } of lost) {
    const old = byId.get(session.id)
    if (old === undefined) continue
    const item: Item = {
      ...old,
      session: catchUp(session, minutes, takeId(board, session.activity)),
      review: findReview(session),
      isFixed: false,
      isFrozen: false,
      isLost: false,
      isLifted: true,
      isNew: true,
      home: undefined,
    }
    addItem(board, item)
  }
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
