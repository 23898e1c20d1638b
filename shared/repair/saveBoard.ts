import type { Board, Item } from './board.ts'

/** Remembers how a board stands; calling what it returns brings that back, new items gone. */
export function saveBoard(board: Board): () => void {
  const { free } = board
  const items = [...board.items]
  const ids = [...board.ids]
  const places = items.map(
    ({ session, from, until, day, slot, isLifted }): Partial<Item> => ({
      session,
      from,
      until,
      day,
      slot,
      isLifted,
    }),
  )
  const known = new Set(items)
  return () => {
    for (const lists of [board.itemsOfUnit, [...board.reviewsOfTopic.values()]]) {
      for (const list of lists) {
        if (list.some((item) => !known.has(item))) {
          list.splice(0, list.length, ...list.filter((item) => known.has(item)))
        }
      }
    }
    board.items.splice(0, board.items.length, ...items)
    board.ids.clear()
    for (const id of ids) board.ids.add(id)
    items.forEach((item, index) => {
      Object.assign(item, places[index])
    })
    board.free = free
    board.rooms.clear()
  }
}
