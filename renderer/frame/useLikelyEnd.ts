import type { Plan } from '../../shared/model/plan.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { formatMonth } from '../../shared/words/dates.ts'
import { useExpectation } from '../progress/useExpectation.ts'
import { selectRoadmap } from '../state/selectors.ts'
import { selectStanding } from '../state/standing.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'

/** Whoever is less behind, in minutes, is never so slow that the end is another one than planned. */
const LITTLE = 600
/** Days after the planned end from which the likely one is said beside it. */
const MUCH_LATER = 61

/**
 * When the end is to be expected, as Progress says it, in words; null where the planned end is about right.
 * Asked only of who is far behind, so that it costs nothing else.
 * @param today Civil date on the learner's wall.
 */
export function useLikelyEnd(plan: Plan, today: string): string | null {
  const isFarBehind = useStore(
    (state) => (selectStanding(state, today)?.behindMinutes ?? 0) >= LITTLE,
  )
  const expected = useExpectation(isFarBehind ? plan : null, useStore(selectRoadmap), today)
  if (!isFarBehind || expected === null) return null
  const { p50, followedUntil } = expected.expectation
  if (p50 === null) return words.frame.notBefore(formatMonth(followedUntil))
  const { finish } = plan.summary
  const isMuchLater = finish !== null && toDayNumber(p50) - toDayNumber(finish) >= MUCH_LATER
  return isMuchLater ? words.frame.rather(formatMonth(p50)) : null
}
