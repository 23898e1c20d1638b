import type { Board, Item } from './board.ts'

/**
 * Joins new sessions of one activity that follow each other without a gap: one event in a calendar
 * says the same as two.
 * @param longest Longest session in minutes.
 */
export function joinNeighbours(board: Board, longest: number): void {
  const created = board.items
    .filter((item) => item.isNew && !item.isLifted && item.review === undefined)
    .sort((a, b) => a.from - b.from)
  const gone = new Set<Item>()
  let last: Item | undefined
  for (const item of created) {
    const minutes = (last?.session.minutes ?? 0) + item.session.minutes
    const isNext =
      last?.session.activity === item.session.activity &&
      last.slot === item.slot &&
      last.until === item.from
    if (last === undefined || !isNext || minutes > longest) {
      last = item
      continue
    }
    last.session = { ...last.session, minutes }
    last.until = item.until
    gone.add(item)
    board.ids.delete(item.session.id)
  }
  if (gone.size === 0) return
  board.items.splice(0, board.items.length, ...board.items.filter((item) => !gone.has(item)))
  for (const list of board.itemsOfUnit) {
    if (list.some((item) => gone.has(item)))
      list.splice(0, list.length, ...list.filter((item) => !gone.has(item)))
  }
}
