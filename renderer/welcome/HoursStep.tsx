import { HoursEditor } from '../hours/HoursEditor.tsx'
import { words } from '../words/words.ts'
import { StepHead } from './StepHead.tsx'
import type { StepProps } from './step.ts'

/** Step 3: the hours that can be studied. */
export function HoursStep({ profile, onChange }: StepProps) {
  return (
    <div>
      <StepHead title={words.welcome.hours.title}>{words.welcome.hours.intro}</StepHead>
      <HoursEditor profile={profile} onChange={onChange} />
    </div>
  )
}
