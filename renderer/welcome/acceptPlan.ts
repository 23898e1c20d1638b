import type { Because } from '../../shared/document/command.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { showToast } from '../design/toasts.ts'
import { undo } from '../frame/commands.ts'
import { showChanges } from '../mend/acceptMend.ts'
import { wallToday } from '../state/clock.ts'
import type { Preview } from '../state/preview.ts'
import { useStore } from '../state/store.ts'
import { describeFailure } from '../words/failures.ts'
import { words } from '../words/words.ts'

/** Whether the answer is there, belongs to this very profile and has sessions to accept. */
export function canAccept(preview: Preview, profile: Profile): boolean {
  return (
    preview.status === 'ready' &&
    preview.profile === profile &&
    preview.faults.length === 0 &&
    (preview.plan?.sessions.length ?? 0) > 0
  )
}

/** What Undo calls a change: of topics alone, or of hours, with or without topics. */
export function becauseOf(before: Profile | null, after: Profile): Because {
  const withoutScope = (profile: Profile | null) => JSON.stringify({ ...profile, scope: null })
  return withoutScope(before) === withoutScope(after) ? 'topics' : 'hours'
}

/** Makes the plan that is shown the learner's own, and shows it in the calendar. */
export async function acceptPlan(): Promise<boolean> {
  const { draft, preview, document, dispatch, forgetUnsaved } = useStore.getState()
  const { plan } = preview
  if (draft === null || plan === null || !canAccept(preview, draft.profile)) return false
  const on = wallToday(plan.profile.timeZones)
  forgetUnsaved()
  const { profile } = plan
  // What happened stays where the plan is under way, and so does the baseline unless topics change.
  const result = await dispatch(
    preview.underWay === null
      ? { kind: 'accept-plan', profile, plan, on }
      : { kind: 'change-plan', because: becauseOf(document.profile, profile), profile, plan, on },
  )
  if (!result.ok) {
    showToast({ title: describeFailure(result.error), tone: 'wrong' })
    return false
  }
  const { endDraft, show } = useStore.getState()
  endDraft()
  if (document.plan === null || preview.underWay === null) show('calendar')
  else showChanges(document.plan, plan)
  if (draft.purpose === 'welcome') showToast({ title: words.welcome.review.accepted })
  else {
    showToast({
      title: words.hours.accepted,
      action: { label: words.common.undo, run: () => void undo() },
    })
  }
  return true
}
