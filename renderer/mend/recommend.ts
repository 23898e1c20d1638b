import type { Plan } from '../../shared/model/plan.ts'
import type { Rung } from '../../shared/repair/climbLadder.ts'

/** The choice that is recommended, and why. */
export type Recommendation = {
  readonly rung: Rung
  readonly because: 'least' | 'same-life' | 'soonest' | 'fits'
}

/**
 * The choice to recommend: the one that leaves least without a place; among those one that keeps the
 * finish, drops nothing and asks for no more hours; then the fewest sessions moved; then the first.
 * @param before The plan before the loss is mended, whose finish one wants to keep.
 */
export function recommend(before: Plan, rungs: readonly Rung[]): Recommendation | null {
  const first = rungs[0]
  if (first === undefined) return null
  const finish = before.summary.finish
  const isLate = ({ price }: Rung) =>
    finish !== null && price.finish !== null && price.finish > finish ? 1 : 0
  const costs = ({ price }: Rung) =>
    price.dropped.length > 0 || Object.keys(price.changes).length > 0 ? 1 : 0
  const inOrder = [...rungs].sort(
    (a, b) =>
      a.price.unscheduledMinutes - b.price.unscheduledMinutes ||
      isLate(a) - isLate(b) ||
      costs(a) - costs(b) ||
      compareDates(isLate(a) ? a.price.finish : null, isLate(b) ? b.price.finish : null) ||
      a.price.othersMoved - b.price.othersMoved ||
      a.price.moved - b.price.moved,
  )
  const rung = inOrder[0] ?? first
  const isOnlyFit =
    rung.price.unscheduledMinutes === 0 &&
    rungs.length > 1 &&
    rungs.every((other) => other === rung || other.price.unscheduledMinutes > 0)
  if (isOnlyFit) return { rung, because: 'fits' }
  if (isLate(rung) === 1) return { rung, because: 'soonest' }
  const isLeast = rungs.every(
    (other) => isLate(other) === 1 || other.price.moved >= rung.price.moved,
  )
  return { rung, because: isLeast ? 'least' : 'same-life' }
}

function compareDates(left: string | null, right: string | null): number {
  if (left === right) return 0
  return (left ?? '') < (right ?? '') ? -1 : 1
}
