import { X } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import { IconButton } from '../design/IconButton.tsx'
import { findSessionControl, sessionIdOf } from '../session/sessionControl.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './DetailsPanel.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ShowPart } from './ShowPart.tsx'
import { DETAILS } from './views.ts'

/**
 * Slides in and pushes the surface aside, so that it does not cover what it explains; in a narrow window
 * it lies over days (see Stage). It takes the focus when it opens and gives it back to where it came from when it closes.
 */
export function DetailsPanel() {
  const subject = useStore((state) => state.subject)
  const stopExplaining = useStore((state) => state.stopExplaining)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Element | null>(null)
  const open = subject !== null

  useEffect(() => {
    if (!open) return
    opener.current = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => returnFocus(opener.current)
  }, [open])

  if (subject === null) return null
  return (
    <aside ref={panel} className={styles.panel} aria-label={words.frame.details} tabIndex={-1}>
      <div className={styles.close}>
        <IconButton
          label={words.frame.closeDetails}
          icon={X}
          keys={['Escape']}
          onClick={stopExplaining}
        />
      </div>
      <ErrorBoundary title={words.frame.viewFailed} resetKey={`${subject.kind} ${subject.id}`}>
        <Suspense fallback={null}>
          <ShowPart
            key={`${subject.kind} ${subject.id}`}
            part={DETAILS[subject.kind]}
            props={{ id: subject.id }}
          />
        </Suspense>
      </ErrorBoundary>
    </aside>
  )
}

function returnFocus(opener: Element | null): void {
  // An event that was drawn anew meanwhile stands elsewhere for the same session.
  const id = opener === null || opener.isConnected ? null : sessionIdOf(opener)
  const again = id === null ? null : findSessionControl(id)
  const target = opener?.isConnected ? opener : (again ?? document.getElementById('surface'))
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}
