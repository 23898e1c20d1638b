import type { Board, Item } from './board.ts'

/**
 * Joins lifted lost work of one activity to one item: its chunks are interchangeable, and together
 * they can be cut to the places that there are.
 * @param most Most minutes of a joined item.
 * @returns the usual length of the parts of each, in minutes.
 */
export function joinLost(board: Board, most = Number.POSITIVE_INFINITY): Map<Item, number> {
  const parts = new Map<Item, number>()
  const counts = new Map<string, { readonly item: Item; count: number }>()
  const joined: { readonly item: Item; count: number }[] = []
  const gone = new Set<Item>()
  for (const item of board.items) {
    if (!item.isLifted || !item.isNew || item.review !== undefined) continue
    const known = counts.get(item.session.activity)
    const sum = (known?.item.session.minutes ?? 0) + item.session.minutes
    if (known === undefined || sum > most) {
      const first = { item, count: 1 }
      counts.set(item.session.activity, first)
      joined.push(first)
      continue
    }
    known.count += 1
    known.item.session = { ...known.item.session, minutes: sum }
    gone.add(item)
    board.ids.delete(item.session.id)
  }
  for (const { item, count } of joined) {
    parts.set(item, Math.floor(item.session.minutes / count))
    const ofUnit = board.itemsOfUnit[item.unit]
    ofUnit?.splice(0, ofUnit.length, ...ofUnit.filter((other) => !gone.has(other)))
  }
  board.items.splice(0, board.items.length, ...board.items.filter((item) => !gone.has(item)))
  return parts
}
