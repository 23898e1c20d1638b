import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Board, Item } from './board.ts'
import { cutSurplus } from './cutSurplus.ts'
import { findLostOn } from './findLost.ts'
import { takeOut } from './items.ts'
import { lift } from './lift.ts'
import { liftTodays } from './liftTodays.ts'
import { makeLostItems } from './makeLostItems.ts'
import { retimeReviews } from './retimeReviews.ts'
import { setUpBoard } from './setUpBoard.ts'
import type { Move, Repaired, RepairInput } from './types.ts'
import { clockPlace, writePlan } from './writePlan.ts'
import type { Stretch } from './writeReserve.ts'

/**
 * What every repair has in common: it takes out what is no longer to be done, lifts what lost its
 * place, has all of that placed, and writes the plan anew. Where nothing of the kind happened it gives
 * back the very same plan.
 * @param place Gives the lifted items of a board their places out of its free time; what it leaves
 * lifted has none.
 */
export function mendPlan(input: RepairInput, place: (board: Board) => void): Repaired {
  const { plan, profile } = input
  const board = setUpBoard(input)
  const lost = findLostOn(board, plan)
  const isDropped = (item: Item) => isOutOfScope(board, item)
  const outOfScope = profile === plan.profile ? [] : board.items.filter(isDropped)
  const surplus = cutSurplus(board, profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION)
  liftTodays(board, lost)
  makeLostItems(board, lost)
  retimeReviews(board)
  const dropped = [...outOfScope, ...surplus.dropped]
  const gone = new Set(dropped)
  const stays = board.items.filter((item) => !item.isNew && !gone.has(item))
  const displaced = stays.filter((item) => item.isLifted)
  const changes = lost.length + dropped.length + displaced.length + surplus.freed.length
  if (changes === 0 && profile === plan.profile)
    return { plan, moved: [], replaced: 0, removed: [], othersMoved: 0 }

  for (const item of dropped) lift(board, item)
  const vacated: Stretch[] = [...surplus.freed, ...dropped]
  if (gone.size > 0) takeOut(board, gone)
  place(board)
  const unplaced = board.items.filter((item) => item.isLifted)
  const created = board.items.filter((item) => item.isNew)
  const forced = new Set(displaced.map((item) => item.session.id))
  const moved: Move[] = []
  for (const item of stays) {
    if (item.was === item.from && !item.isLifted) continue
    vacated.push({ from: item.was, until: item.wasUntil })
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

function isOutOfScope(board: Board, item: Item): boolean {
  if (item.day <= board.lastPast || item.from < board.now || !item.isPlanned) return false
  return item.review === undefined ? item.unit < 0 : !board.unitOfTopic.has(item.session.topic)
}
