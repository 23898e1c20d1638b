import type { Board, Item } from './board.ts'
import { cutLong, joinShort, type Lengths } from './cutPieces.ts'

/**
 * Lifted work that waits for places: one session, or all lost work of an activity, whose pieces are
 * interchangeable.
 */
export type Pool = {
  readonly items: readonly Item[]
  /** Index of the unit; of a review, -1. */
  readonly unit: number
  /** Minutes of each piece, longest first. */
  readonly parts: readonly number[]
  /** Lost work, for which new sessions are made; else a session that keeps its id. */
  readonly isNew: boolean
}

/** Pools of all that is lifted, in the order of the board. */
export function gatherPools(board: Board, lengths: Lengths): Pool[] {
  const byActivity = new Map<string, Item[]>()
  const groups: Item[][] = []
  for (const item of board.items) {
    if (!item.isLifted) continue
    const isAlike = item.review === undefined
    const known = isAlike ? byActivity.get(item.session.activity) : undefined
    if (known !== undefined) {
      known.push(item)
      continue
    }
    const group = [item]
    groups.push(group)
    if (isAlike) byActivity.set(item.session.activity, group)
  }
  return groups.map((items) => {
    const pool = toPool(items)
    return pool.isNew ? { ...pool, parts: joinShort(cutLong(pool.parts, lengths), lengths) } : pool
  })
}

/** The pool of sessions of one activity. */
export function toPool(items: readonly Item[]): Pool {
  const parts = items.map(({ session }) => session.minutes).sort((a, b) => b - a)
  return { items, unit: items[0]?.unit ?? -1, parts, isNew: items[0]?.isNew ?? false }
}
