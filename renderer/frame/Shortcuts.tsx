import { useEffect } from 'react'
import { showToast } from '../design/toasts.ts'
import { useOfferedActions } from '../state/actions.ts'
import { useStore } from '../state/store.ts'
import { isChord } from './chord.ts'
import { useAppActions } from './frameActions.ts'
import { goBack } from './goBack.ts'
import { isPopupOpen } from './popups.ts'
import { isTextField } from './textField.ts'

const MAC = /Mac/.test(navigator.platform)
/** Keys that a text field needs for itself. */
const OWN_OF_FIELDS: readonly string[] = ['undo', 'redo']

/** Runs the actions offered at the moment on their keys or says why it cannot, and takes Esc one step back. */
export function Shortcuts() {
  useAppActions()
  const actions = useOfferedActions()
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      // Some controls keep Enter and letters for themselves; a chord with Cmd or Ctrl is never theirs.
      const isTaken = event.defaultPrevented && !event.ctrlKey && !event.metaKey
      if (isTaken || event.isComposing || isPopupOpen()) return
      const typing = isTextField(event.target)
      if (event.key === 'Escape') {
        if (goBack(useStore.getState())) event.preventDefault()
        return
      }
      const meant = actions.filter(
        ({ id, keys }) =>
          keys !== undefined &&
          (!typing || (keys.includes('Mod') && !OWN_OF_FIELDS.includes(id))) &&
          isChord(event, keys, MAC),
      )
      const action = meant.find(({ disabled }) => !disabled)
      const refusal = meant.find((each) => each.refusal !== undefined)?.refusal
      if (action === undefined && refusal === undefined) return
      event.preventDefault()
      if (action !== undefined) action.run()
      else if (refusal !== undefined && !event.repeat) showToast({ title: refusal })
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [actions])
  return null
}
