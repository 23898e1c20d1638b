import type { Plan } from '../../shared/model/plan.ts'
import { hintOutcome } from './describeOutcome.ts'
import { recommend } from './recommend.ts'
import { useLadder } from './useLadder.ts'
import { useMendInput } from './useMendInput.ts'

type MendHintProps = {
  readonly plan: Plan
  readonly className?: string | undefined
}

/** What would take the work that waits for a place, in a few words: nothing until that is worked out. */
export function MendHint({ plan, className }: MendHintProps) {
  const { input, today } = useMendInput(plan.profile.timeZones)
  const ladder = useLadder(input)
  const best = recommend(plan, ladder.rungs)
  if (best === null || ladder.of?.plan !== input?.plan) return null
  return <span className={className}>{hintOutcome(plan, best.rung, today)}</span>
}
