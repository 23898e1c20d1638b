import type { Theme } from '../../shared/document/settings.ts'
import { closeNotice, showToast } from '../design/toasts.ts'
import { bridge } from '../state/bridge.ts'
import { selectDraftShown } from '../state/draft.ts'
import { useStore } from '../state/store.ts'
import { describeFailure, describeOpenFailure } from '../words/failures.ts'
import { describeFaults } from '../words/faults.ts'
import { words } from '../words/words.ts'

const store = useStore.getState

/** Takes the latest step back: of the answers where answers are being given, else of the plan. */
export async function undo(): Promise<void> {
  const { undoEdit, history } = store()
  const draft = selectDraftShown(store())
  if (draft !== null && draft.past.length > 0) return undoEdit()
  if (draft?.purpose === 'hours') return
  const what = history.undo
  if (what === null) return
  const result = await store().undo()
  if (!result.ok) return showToast({ title: describeFailure(result.error), tone: 'wrong' })
  showToast({
    title: words.frame.undone(what),
    // The whole plan is out of sight then, so the way back stands beside it.
    ...(what === 'accept-plan' && {
      action: { label: words.common.redo, run: () => void redo() },
    }),
  })
}

/** Makes the step undone last again. */
export async function redo(): Promise<void> {
  const { redoEdit, history } = store()
  const draft = selectDraftShown(store())
  if (draft !== null && draft.future.length > 0) return redoEdit()
  if (draft?.purpose === 'hours') return
  const what = history.redo
  if (what === null) return
  const result = await store().redo()
  if (result.ok) showToast({ title: words.frame.redone(what) })
  else showToast({ title: describeFailure(result.error), tone: 'wrong' })
}

/** Chooses the colour scheme. */
export async function chooseTheme(theme: Theme): Promise<void> {
  const result = await store().dispatch({ kind: 'change-settings', settings: { theme } })
  if (!result.ok) showToast({ title: describeFailure(result.error), tone: 'wrong' })
}

/** Chooses how long before a session exported events remind; null is not at all. */
export async function chooseAlarm(alarmMinutes: number | null): Promise<void> {
  const result = await store().dispatch({ kind: 'change-settings', settings: { alarmMinutes } })
  if (!result.ok) showToast({ title: describeFailure(result.error), tone: 'wrong' })
}

/** Chooses how many days after today a mend leaves alone where it can. */
export async function chooseFreeze(freezeDays: number): Promise<void> {
  const result = await store().dispatch({ kind: 'change-settings', settings: { freezeDays } })
  if (!result.ok) showToast({ title: describeFailure(result.error), tone: 'wrong' })
}

/** Forgets the plan and begins the welcome journey anew. */
export async function startOver(): Promise<void> {
  store().forgetUnsaved()
  const result = await store().dispatch({ kind: 'start-over' })
  if (!result.ok) return showToast({ title: describeFailure(result.error), tone: 'wrong' })
  store().endDraft()
  showToast({
    title: words.frame.startOverDone,
    action: { label: words.common.undo, run: () => void undo() },
  })
}

/** Opens the accepted hours for a change, or the change that was left; and says so. */
export function changeHours(): void {
  change('hours')
}

/** Opens what is studied for a change, likewise. */
export function changeTopics(): void {
  change('scope')
}

function change(part: 'hours' | 'scope'): void {
  closeNotice()
  const isGoingOn = store().leftHours !== null
  store().beginHours()
  store().goToStep(part)
  store().show('hours')
  const isChanged = (store().draft?.past.length ?? 0) > 0
  if (!isGoingOn || !isChanged) return
  // The view begins anew where there are no answers.
  const afresh = { label: words.hours.afresh, run: () => store().endDraft() }
  showToast({ title: words.hours.stillThere, action: afresh })
}

/** Asks for a profile file and puts its answers into the journey. */
export async function openProfile(): Promise<void> {
  const result = await bridge().openProfile()
  if (!result.ok) {
    const { error } = result
    const description = error.kind === 'faults' ? describeFaults(error.faults) : undefined
    return showToast({
      title: describeOpenFailure(error),
      tone: 'wrong',
      ...(description === undefined ? {} : { description }),
    })
  }
  if (result.value.kind === 'cancelled') return
  if (store().draft === null) changeHours()
  store().takeProfile(result.value.value)
  showToast({ title: words.frame.profileLoaded })
}

/** Asks for a roadmap file and puts it in the present one's place. */
export async function openRoadmap(): Promise<void> {
  const opened = await bridge().openRoadmap()
  if (!opened.ok) {
    const { error } = opened
    const description = error.kind === 'faults' ? describeFaults(error.faults) : undefined
    return showToast({
      title: describeOpenFailure(error),
      tone: 'wrong',
      ...(description === undefined ? {} : { description }),
    })
  }
  if (opened.value.kind === 'cancelled') return
  const roadmap = opened.value.value
  store().forgetUnsaved()
  const result = await store().dispatch({ kind: 'set-roadmap', roadmap })
  if (!result.ok) return showToast({ title: describeFailure(result.error), tone: 'wrong' })
  store().endDraft()
  showToast({
    title: words.frame.roadmapLoaded(roadmap.title),
    action: { label: words.common.undo, run: () => void undo() },
  })
}

/** Goes back to the roadmap that comes with the app. */
export async function putBuiltInRoadmap(): Promise<void> {
  store().forgetUnsaved()
  const result = await store().dispatch({ kind: 'set-roadmap', roadmap: null })
  if (!result.ok) return showToast({ title: describeFailure(result.error), tone: 'wrong' })
  store().endDraft()
}
