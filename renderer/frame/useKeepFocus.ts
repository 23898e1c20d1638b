import { useEffect } from 'react'
import {
  findNearestControl,
  isInWindow,
  rememberFocus,
  rememberMeans,
} from '../design/windowFocus.ts'
import { findSessionControl, sessionIdOf } from '../session/sessionControl.ts'
import { isPopupOpen } from './popups.ts'

/** Frames in which a view has drawn anew what it took away, or has moved the focus by itself. */
const FRAMES = 12

/**
 * Gives the focus to the nearest control where the one that had it is gone: a chip that was removed, a
 * form that was closed, a notice whose Undo was pressed, a session that was drawn anew. Once around the
 * window.
 */
export function useKeepFocus(): void {
  useEffect(() => {
    let hadFocus = false
    let session: string | null = null
    let frames = 0
    const isLost = () => hadFocus && document.activeElement === document.body && !isPopupOpen()
    const remember = ({ target }: FocusEvent) => {
      hadFocus = true
      if (!(target instanceof Element) || !isInWindow(target)) return
      session = sessionIdOf(target)
      rememberFocus(target)
    }
    /** A click beside all controls takes the focus away on purpose. */
    const letGo = () => {
      if (document.activeElement === document.body) hadFocus = false
    }
    const wait = () => {
      frames = isLost() ? frames - 1 : 0
      if (!isLost()) return
      const again = session === null ? null : findSessionControl(session)
      const target = again ?? (frames > 0 ? null : findNearestControl())
      if (target !== null) {
        frames = 0
        target.focus({ preventScroll: true })
      } else if (frames > 0) requestAnimationFrame(wait)
    }
    const observer = new MutationObserver(() => {
      if (frames > 0 || !isLost()) return
      frames = FRAMES
      requestAnimationFrame(wait)
    })
    window.addEventListener('focusin', remember)
    window.addEventListener('pointerdown', rememberMeans, true)
    window.addEventListener('keydown', rememberMeans, true)
    window.addEventListener('pointerup', letGo, true)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      window.removeEventListener('focusin', remember)
      window.removeEventListener('pointerdown', rememberMeans, true)
      window.removeEventListener('keydown', rememberMeans, true)
      window.removeEventListener('pointerup', letGo, true)
      observer.disconnect()
    }
  }, [])
}
