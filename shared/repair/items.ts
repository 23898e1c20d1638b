import type { Board, Item } from './board.ts'

/** Makes an item known to its unit and its topic's reviews. */
export function addItem(board: Board, item: Item): void {
  board.items.push(item)
  board.itemsOfUnit[item.unit]?.push(item)
  if (item.review !== undefined) board.reviewsOfTopic.get(item.session.topic)?.push(item)
}

/** The first id of an activity that no session on the board has. */
export function nextId(board: Board, activity: string): string {
  const ids = new Set(board.items.map((item) => item.session.id))
  let number = 1
  while (ids.has(`${activity}-${number}`)) number += 1
  return `${activity}-${number}`
}
