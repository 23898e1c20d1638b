import { useEffect } from 'react'
import { create } from 'zustand'
import type { Session } from '../../shared/model/plan.ts'
import { findSessionControl, sessionIdOf } from '../session/sessionControl.ts'
import { selectPlan, selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'

/** The session that had the focus last, in the calendar or in a list; null once the focus went elsewhere. */
const useFocused = create<{ readonly id: string | null }>()(() => ({ id: null }))

/** Whatever lies over the window does not take the session at hand away. */
const OVERLAY = ':is([role="dialog"], [role="menu"], [role="listbox"], [role="alertdialog"])'

/** Frames after a change in which the calendar has drawn its events anew. */
const FRAMES = 10

/**
 * Remembers which session has the focus, and gives the focus back where a change of the plan drew the
 * session anew; once around the shell.
 */
export function useFocusWatch(): void {
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(OVERLAY) !== null) return
      useFocused.setState({ id: sessionIdOf(target) })
    }
    window.addEventListener('focusin', look)
    return () => window.removeEventListener('focusin', look)
  }, [])
  const plan = useStore(selectPlan)
  useEffect(() => {
    const { id } = useFocused.getState()
    if (plan === null || id === null) return
    let frames = FRAMES
    const look = () => {
      // The focus has gone elsewhere since, and what has lost it now is not the session.
      if (useFocused.getState().id !== id) return
      if (document.activeElement === document.body) {
        findSessionControl(id)?.focus({ preventScroll: true })
      }
      frames -= 1
      if (frames > 0) request = requestAnimationFrame(look)
    }
    let request = requestAnimationFrame(look)
    return () => cancelAnimationFrame(request)
  }, [plan])
}

/** The session that keys speak of: the one explained in the details, else the one that has the focus. */
export function useSessionAtHand(): Session | null {
  const focused = useFocused((state) => state.id)
  return useStore((state) => {
    const { subject } = state
    const id = subject === null ? focused : subject.kind === 'session' ? subject.id : null
    return id === null ? null : (selectPlanIndex(state)?.sessionById.get(id) ?? null)
  })
}
