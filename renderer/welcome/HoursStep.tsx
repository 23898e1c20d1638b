import { formatHours } from '../../shared/words/durations.ts'
import { HoursEditor } from '../hours/HoursEditor.tsx'
import { minutesOfWeek, PRESETS } from '../state/presets.ts'
import { words } from '../words/words.ts'
import { StepHead } from './StepHead.tsx'
import type { StepProps } from './step.ts'

const text = words.welcome.hours

/** Step 3: the hours that can be studied. It says whose hours it begins with, and never moves the week while one paints. */
export function HoursStep({ profile, onChange }: StepProps) {
  return (
    <div>
      <StepHead title={text.title}>
        {text.intro(formatHours(minutesOfWeek(PRESETS.routine)))}
      </StepHead>
      <HoursEditor profile={profile} onChange={onChange} />
    </div>
  )
}
