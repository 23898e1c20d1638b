import { showToast } from '../design/toasts.ts'
import type { PlannerStore } from '../state/store.ts'
import { words } from '../words/words.ts'

/** Leaves the change of hours for something else: what was changed waits until hours are changed again. */
export function leaveHours(state: PlannerStore): void {
  state.leaveHours()
  comeBack(state)
}

/** Drops the change of hours. */
export function dropHours(state: PlannerStore): void {
  state.endDraft()
  comeBack(state)
}

/** Shows the view before, and says how to go on where something was changed that the accepted hours still fit. */
function comeBack(state: PlannerStore): void {
  const { document, draft, view, takeUpDraft, show, showBeforeHours } = state
  if (view === 'hours') showBeforeHours()
  if (draft === null || draft.past.length === 0 || draft.from !== document.profile) return
  const run = () => {
    takeUpDraft(draft)
    show('hours')
  }
  showToast({ title: words.hours.left, action: { label: words.hours.takeUp, run } })
}
