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
  const lists = [...board.itemsOfUnit, ...board.reviewsOfTopic.values()]
  const kept = lists.map((list) => [...list])
  return () => {
    for (const [index, list] of lists.entries()) list.splice(0, list.length, ...(kept[index] ?? []))
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
