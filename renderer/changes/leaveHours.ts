import { showToast } from '../design/toasts.ts'
import type { PlannerStore } from '../state/store.ts'
import { words } from '../words/words.ts'

/** Leaves the change of hours, and says how to take it up again where something was changed. */
export function leaveHours({ draft, view, endDraft, takeUpDraft, show }: PlannerStore): void {
  endDraft()
  if (view === 'hours') show('calendar')
  if (draft === null || draft.past.length === 0) return
  const run = () => {
    takeUpDraft(draft)
    show('hours')
  }
  showToast({ title: words.hours.left, action: { label: words.hours.takeUp, run } })
}
