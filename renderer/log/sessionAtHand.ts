import { useEffect } from 'react'
import { create } from 'zustand'
import type { Session } from '../../shared/model/plan.ts'
import { selectPlanIndex } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'

/** The session that had the focus last, in the calendar or in a list; null once the focus went elsewhere. */
const useFocused = create<{ readonly id: string | null }>()(() => ({ id: null }))

/** Whatever lies over the window does not take the session at hand away. */
const OVERLAY = ':is([role="dialog"], [role="menu"], [role="listbox"], [role="alertdialog"])'

/** Remembers which session has the focus; once around the shell. */
export function useFocusWatch(): void {
  useEffect(() => {
    const look = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || target.closest(OVERLAY) !== null) return
      const marked = target.closest('[data-session]') ?? target.querySelector('[data-session]')
      const isOne = target.querySelectorAll('[data-session]').length <= 1
      const id = marked instanceof HTMLElement && isOne ? marked.dataset.session : undefined
      useFocused.setState({ id: id ?? null })
    }
    window.addEventListener('focusin', look)
    return () => window.removeEventListener('focusin', look)
  }, [])
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
