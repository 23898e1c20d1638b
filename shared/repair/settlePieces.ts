import { toCivilDate } from '../time/civilDate.ts'
import type { Board, Item } from './board.ts'
import { takeFree } from './freeTime.ts'
import { addItem, nextId, takeOut } from './items.ts'
import { standAt } from './lift.ts'
import type { Pool } from './pool.ts'
import type { Piece } from './sweep.ts'

/** Puts the pieces of pools down, a session more for every piece beyond a pool's own; the rest stays lifted. */
export function settlePieces(board: Board, pools: readonly Pool[], pieces: readonly Piece[]): void {
  const byPool = new Map<Pool, Piece[]>(pools.map((pool) => [pool, []]))
  for (const piece of pieces) byPool.get(piece.pool)?.push(piece)
  for (const [pool, own] of byPool) settlePool(board, pool, own)
}

function settlePool(board: Board, { items, parts }: Pool, pieces: readonly Piece[]): void {
  const [first] = items
  if (first === undefined) return
  let left = parts.reduce((sum, part) => sum + part, 0)
  for (const [index, { slot, from, minutes }] of pieces.entries()) {
    const item = items[index] ?? addPiece(board, first)
    item.session = { ...item.session, minutes }
    standAt(item, slot, from)
    takeFree(board.free, from, from + minutes)
    left -= minutes
  }
  const rest = items.slice(pieces.length)
  if (left > 0 && rest.length === 0) rest.push(addPiece(board, first))
  for (const [index, item] of rest.entries()) {
    const isLast = index === rest.length - 1
    const minutes = isLast ? left : Math.min(left, item.session.minutes)
    item.session = { ...item.session, minutes }
    left -= minutes
  }
  // Work that was joined takes fewer sessions.
  const spare = rest.filter(({ session }) => session.minutes === 0)
  if (spare.length > 0) takeOut(board, new Set(spare))
}

/** A session more for work of the same activity, lifted; one cut off another comes from where that one stood. */
function addPiece(board: Board, of: Item): Item {
  const { moves = [], ...rest } = of.session
  const { date, start } = rest
  const history = { moves: [...moves, { on: toCivilDate(board.date), date, start }] }
  const item: Item = {
    ...of,
    session: { ...rest, ...(of.isNew ? {} : history), id: nextId(board, of.session) },
    isFixed: false,
    isLifted: true,
    isNew: true,
  }
  addItem(board, item)
  return item
}
