import { leaveHours } from '../changes/leaveHours.ts'
import { STEPS } from '../state/draft.ts'
import type { PlannerStore } from '../state/store.ts'

/**
 * Takes one step back, as Esc does: closes the details, leaves the ways to catch up or the change of hours for
 * the view before, returns to the step before, at last to the calendar. Overlays close by themselves.
 * @returns whether there was anything to go back from.
 */
export function goBack(state: PlannerStore): boolean {
  if (state.subject !== null) {
    state.stopExplaining()
    return true
  }
  if (state.mending) {
    state.closeMend()
    return true
  }
  if (state.draft?.purpose === 'hours') {
    leaveHours(state)
    return true
  }
  if (state.document.plan !== null) {
    if (state.view === 'calendar') return false
    state.show('calendar')
    return true
  }
  const before = STEPS[STEPS.indexOf(state.draft?.step ?? 'dates') - 1]
  if (before === undefined) return false
  state.goToStep(before)
  return true
}
