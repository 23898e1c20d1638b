import type { Session } from '../model/plan.ts'
import type { Board, Item } from './board.ts'
import type { Lost } from './findLost.ts'
import { findReview } from './findReview.ts'
import { addItem, freeId, siblingsOf, takenIds } from './items.ts'

/** New items for lost work, lifted, in the order in which it was lost; with the first ids that are free. */
export function makeLostItems(board: Board, lost: readonly Lost[]): void {
  const taken = new Map<readonly Item[], Set<string>>()
  for (const { session, minutes } of lost) {
    const siblings = siblingsOf(board, session)
    const old = siblings.find((item) => item.session.id === session.id)
    if (old === undefined) continue
    const ids = taken.get(siblings) ?? takenIds(board, session)
    const id = freeId(ids, session.activity)
    taken.set(siblings, ids.add(id))
    const item: Item = {
      ...old,
      session: catchUp(session, minutes, id),
      review: findReview(session),
      isFixed: false,
      isFrozen: false,
      isLost: false,
      isPlanned: true,
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
