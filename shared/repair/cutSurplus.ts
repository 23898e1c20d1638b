import type { Board, Item } from './board.ts'
import { creditOf } from './credit.ts'
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
  const over = new Map(board.work.activities.map(({ id, minutes }) => [id, -minutes]))
  for (const { session } of board.items) {
    const known = over.get(session.activity)
    if (known !== undefined) over.set(session.activity, known + creditOf(session))
  }
  const dropped: Item[] = []
  const freed: Stretch[] = []
  for (const [activity, minutes] of over) if (minutes <= 0) over.delete(activity)
  if (over.size === 0) return { dropped, freed }
  for (const item of [...board.items].reverse()) {
    const { session } = item
    const surplus = over.get(session.activity) ?? 0
    if (surplus <= 0 || item.isFixed || session.status !== 'planned') continue
    const wanted = session.minutes - surplus
    const length = wanted <= 0 ? 0 : Math.min(session.minutes, Math.max(smallest, wanted))
    if (length === session.minutes) continue
    over.set(session.activity, surplus - (session.minutes - length))
    if (length === 0) dropped.push(item)
    else {
      const { slot, until } = item
      const from = item.from + length
      freed.push({ from, until })
      if (slot !== undefined) board.free = insertFree(board.free, { slot, from, until })
      item.session = { ...session, minutes: length }
      item.until = item.from + length
    }
  }
  return { dropped, freed }
}
