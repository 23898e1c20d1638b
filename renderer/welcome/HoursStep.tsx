import { formatHours } from '../../shared/words/durations.ts'
import { HoursEditor } from '../hours/HoursEditor.tsx'
import { isPreset, minutesOfWeek, PRESETS } from '../state/presets.ts'
import { words } from '../words/words.ts'
import { StepHead } from './StepHead.tsx'
import type { StepProps } from './step.ts'

const text = words.welcome.hours

/** Step 3: the hours that can be studied. What it begins with is told apart from an answer. */
export function HoursStep({ profile, onChange }: StepProps) {
  const [first] = profile.availability
  const isRoutine = first?.type === 'weekly' && isPreset(first.days, 'routine')
  return (
    <div>
      <StepHead title={text.title}>
        {isRoutine ? text.introRoutine(formatHours(minutesOfWeek(PRESETS.routine))) : text.intro}
      </StepHead>
      <HoursEditor profile={profile} onChange={onChange} />
    </div>
  )
}
