import type { Session } from '../model/plan.ts'
import type { Board, Item } from './board.ts'
import type { Lost } from './findLost.ts'
import { findReview } from './findReview.ts'
import { addItem, takeId } from './items.ts'

/** New items for lost work, lifted, in the order in which it was lost; ids count on from the last one. */
export function makeLostItems(board: Board, lost: readonly Lost[]): void {
  if (lost.length === 0) return
  const asked = new Set(lost.map(({ session }) => session.id))
  const byId = new Map<string, Item>()
  for (const item of board.items) if (asked.has(item.session.id)) byId.set(item.session.id, item)
  for (const { session, minutes } of lost) {
    const old = byId.get(session.id)
    if (old === undefined) continue
    const item: Item = {
      ...old,
      session: catchUp(session, minutes, takeId(board.ids, session.activity)),
      review: findReview(session),
      isFixed: false,
      isFrozen: false,
      isLost: false,
      isLifted: true,
      isNew: true,
    }
    addItem(board, item)
  }
}

function catchUp(session: Session, minutes: number, id: string): Session {
  const { actualMinutes: _a, recall: _r, pinned: _p, moves: _m, ...rest } = session
  const why = session.why.filter((reason) => reason.kind !== 'catch-up')
  return {
    ...rest,
    id,
    minutes,
    status: 'planned',
    why: [{ kind: 'catch-up', session: session.id, missed: session.date }, ...why],
  }
}
