import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { useWallClock } from '../state/clock.ts'
import { useStore } from '../state/store.ts'
import { hintOutcome } from './describeOutcome.ts'
import { mendInput } from './mendInput.ts'
import { recommend } from './recommend.ts'
import { useLadder } from './useLadder.ts'

type MendHintProps = {
  readonly plan: Plan
  readonly className?: string | undefined
}

/** What would take the work that waits for a place, in a few words: nothing until that is worked out. */
export function MendHint({ plan, className }: MendHintProps) {
  const clock = useWallClock(plan.profile.timeZones)
  const input = useStore((state) => mendInput(state.document, clock))
  const ladder = useLadder(input)
  const best = recommend(plan, ladder.rungs)
  if (best === null || ladder.of?.plan !== input?.plan) return null
  return <span className={className}>{hintOutcome(plan, best.rung, toCivilDate(clock.day))}</span>
}
