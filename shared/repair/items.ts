import type { Session } from '../model/plan.ts'
import type { Board, Item } from './board.ts'

/** All items of a session's activity, and of others of its topic or stage. */
export function siblingsOf(board: Board, session: Session): readonly Item[] {
  if (session.kind === 'review') return board.reviewsOfTopic.get(session.topic) ?? []
  return board.itemsOfUnit[board.unitOfActivity.get(session.activity) ?? -1] ?? []
}

/** Makes an item known to its unit and its topic's reviews. */
export function addItem(board: Board, item: Item): void {
  board.items.push(item)
  board.itemsOfUnit[item.unit]?.push(item)
  if (item.review === undefined) return
  const { topic } = item.session
  const reviews = board.reviewsOfTopic.get(topic)
  if (reviews === undefined) board.reviewsOfTopic.set(topic, [item])
  else reviews.push(item)
}

/** The first id of an activity that no item has or had. */
export function nextId(board: Board, session: Session): string {
  return freeId(takenIds(board, session), session.activity)
}

/** Ids that sessions of an activity and of others beside it have, or that any had. */
export function takenIds(board: Board, session: Session): Set<string> {
  const taken = new Set(board.goneIds)
  for (const item of siblingsOf(board, session)) taken.add(item.session.id)
  const unit = board.unitOfActivity.get(session.activity) ?? -1
  for (const { id } of board.history.studied[unit]?.sessions ?? []) taken.add(id)
  return taken
}

/** The first id of an activity that is not taken. */
export function freeId(taken: ReadonlySet<string>, activity: string): string {
  return idOf(activity, freeNumber(taken, activity))
}

/** The number of that id, `first` or a later one. */
export function freeNumber(taken: ReadonlySet<string>, activity: string, first = 1): number {
  let number = first
  while (taken.has(idOf(activity, number))) number += 1
  return number
}

/** The id of an activity's session with a number. */
export function idOf(activity: string, number: number): string {
  return `${activity}-${number}`
}

/** Takes items off the board for good. */
export function takeOut(board: Board, gone: ReadonlySet<Item>): void {
  for (const { session } of gone) board.goneIds.add(session.id)
  for (const list of [board.items, ...board.itemsOfUnit, ...board.reviewsOfTopic.values()]) {
    if (list.some((item) => gone.has(item)))
      list.splice(0, list.length, ...list.filter((item) => !gone.has(item)))
  }
}
