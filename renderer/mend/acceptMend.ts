import type { Because } from '../../shared/document/command.ts'
import type { Plan } from '../../shared/model/plan.ts'
import { toCivilDate } from '../../shared/time/civilDate.ts'
import { showToast } from '../design/toasts.ts'
import { undo } from '../frame/commands.ts'
import { wallToday } from '../state/clock.ts'
import { useStore } from '../state/store.ts'
import { describeFailure } from '../words/failures.ts'
import { words } from '../words/words.ts'
import { findChanges, firstChangedWeek } from './planChanges.ts'

/**
 * Puts a mended plan in the accepted one's place, in one step that Undo takes back.
 * @param said What the notice says, with Undo beside it; what it says further, if anything.
 * @returns whether it was done.
 */
export async function changePlan(
  because: Because,
  plan: Plan,
  said: string,
  further?: string,
): Promise<boolean> {
  const { dispatch } = useStore.getState()
  const { profile } = plan
  const on = wallToday(profile.timeZones)
  const result = await dispatch({ kind: 'change-plan', because, profile, plan, on })
  if (!result.ok) {
    showToast({ title: describeFailure(result.error), tone: 'wrong' })
    return false
  }
  showToast({
    title: said,
    ...(further === undefined ? {} : { description: further }),
    action: { label: words.common.undo, run: () => void undo() },
  })
  return true
}

/** Brings the first week into sight in which one plan differs from another. */
export function showChanges(before: Plan, after: Plan): void {
  const monday = firstChangedWeek(findChanges(before, after))
  const { goToDate, show } = useStore.getState()
  show('calendar')
  if (monday !== null) goToDate(toCivilDate(monday))
}
