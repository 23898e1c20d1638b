import type { Plan } from '../../shared/model/plan.ts'
import { useExpectation } from '../progress/useExpectation.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { selectStanding } from '../state/standing.ts'
import { useStore } from '../state/store.ts'

/** Whoever is less behind, in minutes, is never so slow that the end cannot be named. */
const LITTLE = 600

/**
 * The day before which the likely end is not to be expected, as Progress says it; null where the end can be
 * named. Asked only of who is far behind, so that it costs nothing else.
 * @param today Civil date on the learner's wall.
 */
export function useFarOff(plan: Plan, today: string): string | null {
  const isFarBehind = useStore(
    (state) => (selectStanding(state, today)?.behindMinutes ?? 0) >= LITTLE,
  )
  const expected = useExpectation(isFarBehind ? plan : null, useStore(selectRoadmap), today)
  if (!isFarBehind || expected === null) return null
  const { p50, followedUntil } = expected.expectation
  return p50 === null ? followedUntil : null
}
