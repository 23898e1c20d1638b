import type { Board } from './board.ts'
import type { Lost } from './findLost.ts'

/**
 * Lifts what is planned for today and waits for lost work, or for what is lifted here: before that it
 * cannot be studied. What was begun already waits for nothing. The time that it leaves is today's, and
 * nothing is put there.
 */
export function liftTodays(board: Board, lost: readonly Lost[]): void {
  const { work, begun, todays, unitOfActivity } = board
  const open = new Set(lost.map(({ session }) => unitOfActivity.get(session.activity) ?? -1))
  for (const item of todays) {
    const { after = [] } = work.units[item.unit] ?? {}
    if (begun.has(item.unit) || !after.some(({ unit }) => open.has(unit))) continue
    item.isLifted = true
    item.isFixed = false
    open.add(item.unit)
  }
}
