import type { Session } from '../model/plan.ts'
import type { Board, Item } from './board.ts'
import type { Lost } from './findLost.ts'
import { findReview } from './findReview.ts'
import { addItem, freeNumber, idOf, siblingsOf, takenIds } from './items.ts'

/** New items for lost work, lifted, in the order in which it was lost; with the first ids that are free. */
export function makeLostItems(board: Board, lost: readonly Lost[]): void {
  const taken = new Map<readonly Item[], ReadonlySet<string>>()
  const next = new Map<string, number>()
  for (const { session, minutes } of lost) {
    const siblings = siblingsOf(board, session)
    const old = siblings.find((item) => item.session.id === session.id)
    if (old === undefined) continue
    const ids = taken.get(siblings) ?? takenIds(board, session)
    taken.set(siblings, ids)
    const number = freeNumber(ids, session.activity, next.get(session.activity))
    next.set(session.activity, number + 1)
    const id = idOf(session.activity, number)
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
