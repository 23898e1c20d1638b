import type { Board, Item } from './board.ts'

/** Makes an item known to its unit and its topic's reviews. */
export function addItem(board: Board, item: Item): void {
  board.items.push(item)
  board.itemsOfUnit[item.unit]?.push(item)
  if (item.review !== undefined) board.reviewsOfTopic.get(item.session.topic)?.push(item)
}

/** Takes the first id of an activity that no session has. */
export function takeId(ids: Set<string>, activity: string): string {
  let number = 1
  while (ids.has(`${activity}-${number}`)) number += 1
  const id = `${activity}-${number}`
  ids.add(id)
  return id
}
