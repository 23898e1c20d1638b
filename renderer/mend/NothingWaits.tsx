import { Check, NotebookPen } from 'lucide-react'
import type { Plan } from '../../shared/model/plan.ts'
import { Button } from '../design/Button.tsx'
import { EmptyState } from '../design/EmptyState.tsx'
import { useWallClock } from '../state/clock.ts'
import { findUnlogged } from '../state/losses.ts'
import { useStore } from '../state/store.ts'
import { mendWords } from '../words/mend.ts'

/** Nothing waits for a place; but where past sessions have no note, nobody knows that yet. */
export function NothingWaits({ plan }: { readonly plan: Plan }) {
  const closeMend = useStore((state) => state.closeMend)
  const open = useStore((state) => state.open)
  const unlogged = findUnlogged(plan, useWallClock(plan.profile.timeZones)).length
  if (unlogged > 0) {
    return (
      <EmptyState
        icon={NotebookPen}
        title={mendWords.notNoted(unlogged)}
        action={<Button onClick={() => open('gap')}>{mendWords.noteNow}</Button>}
      >
        <p>{mendWords.notNotedHint}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={Check}
      title={mendWords.nothing}
      action={<Button onClick={closeMend}>{mendWords.toCalendar}</Button>}
    >
      <p>{mendWords.nothingHint}</p>
    </EmptyState>
  )
}
