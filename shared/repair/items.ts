import type { Board, Item } from './board.ts'

/** Makes an item known to its unit and its topic's reviews. */
export function addItem(board: Board, item: Item): void {
  board.items.push(item)
  board.itemsOfUnit[item.unit]?.push(item)
  if (item.review !== undefined) board.reviewsOfTopic.get(item.session.topic)?.push(item)
}

/** Takes the first id of an activity that no session on the board has. */
export function takeId(board: Board, activity: string): string {
  let number = 1
  while (board.ids.has(`${activity}-${number}`)) number += 1
  const id = `${activity}-${number}`
  board.ids.add(id)
  return id
}
