import { useEffect, useMemo, useRef } from 'react'

/** What the calendar tells of a drag, and whether the one that just ended was called off. */
export type DragWatch = {
  readonly onStart: () => void
  readonly onStop: () => void
  readonly isCancelled: () => boolean
}

/**
 * Lets Esc call off a session that is being dragged or resized, which FullCalendar does not offer: it is
 * told that the button was let go, and whoever is then asked to take the new place puts the old one back.
 */
export function useDragCancel(): DragWatch {
  const isDragged = useRef(false)
  const isCancelled = useRef(false)

  useEffect(() => {
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isDragged.current) return
      event.preventDefault()
      event.stopPropagation()
      if (isCancelled.current) return
      isCancelled.current = true
      letGo()
    }
    window.addEventListener('keydown', cancel, true)
    return () => window.removeEventListener('keydown', cancel, true)
  }, [])

  return useMemo(
    () => ({
      onStart: () => {
        isDragged.current = true
        isCancelled.current = false
      },
      onStop: () => {
        isDragged.current = false
      },
      isCancelled: () => isCancelled.current,
    }),
    [],
  )
}

/** Ends FullCalendar's drag; the button that is let go later is no click on what lies beneath. */
function letGo(): void {
  const ignore = (event: MouseEvent) => {
    // A click by key or by the program has no button that could still be held.
    if (event.detail > 0) event.stopPropagation()
  }
  const stop = () => window.removeEventListener('click', ignore, true)
  window.addEventListener('click', ignore, true)
  window.addEventListener('pointerdown', stop, { capture: true, once: true })
  document.dispatchEvent(new MouseEvent('mouseup'))
}
