import type { Board, Item } from './board.ts'
import { insertFree } from './freeTime.ts'
import type { Stretch } from './writeReserve.ts'

/** Sessions that are not needed any more, and the ends of those that need not be as long. */
type Surplus = { readonly dropped: readonly Item[]; readonly freed: readonly Stretch[] }

/**
 * Finds planned work beyond what activities take: more was studied than planned, or their estimate
 * fell. It is taken from the last sessions to come; what cannot be taken without a session shorter than
 * allowed stays planned. Pinned sessions stay as they are.
 * @param smallest Shortest session in minutes.
 */
export function cutSurplus(board: Board, smallest: number): Surplus {
  const over = new Map<string, number>()
  for (const [index, { id, minutes }] of board.work.activities.entries()) {
    const more = (board.credits[index] ?? 0) - minutes
    if (more > 0) over.set(id, more)
  }
  const dropped: Item[] = []
  const freed: Stretch[] = []
  if (over.size === 0) return { dropped, freed }
  for (const item of [...board.items].reverse()) {
    const { session } = item
    const surplus = over.get(session.activity) ?? 0
    if (surplus <= 0 || item.isFixed || !item.isPlanned) continue
    const wanted = session.minutes - surplus
    const length = wanted <= 0 ? 0 : Math.min(session.minutes, Math.max(smallest, wanted))
    if (length === session.minutes) continue
    over.set(session.activity, surplus - (session.minutes - length))
    if (length === 0) dropped.push(item)
    else {
      const { slot, until } = item
      const from = item.from + length
      freed.push({ from, until })
      if (slot !== undefined) insertFree(board.free, { slot, from, until })
      item.session = { ...session, minutes: length }
      item.until = item.from + length
    }
  }
  return { dropped, freed }
}
