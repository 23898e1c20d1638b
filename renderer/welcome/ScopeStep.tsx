import { words } from '../words/words.ts'
import { ScopeFields } from './ScopeFields.tsx'
import { StepHead } from './StepHead.tsx'
import type { StepProps } from './step.ts'

const text = words.welcome.scope

/** Step 2: what to study, and what is known already. */
export function ScopeStep(props: StepProps) {
  return (
    <div>
      <StepHead title={text.title}>{text.intro}</StepHead>
      <ScopeFields {...props} />
    </div>
  )
}
