import { X } from 'lucide-react'
import { Suspense, useEffect, useRef } from 'react'
import { IconButton } from '../design/IconButton.tsx'
import { findSessionControl } from '../session/sessionControl.ts'
import type { Subject } from '../state/navigation.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import styles from './DetailsPanel.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ShowPart } from './ShowPart.tsx'
import { DETAILS } from './views.ts'

/**
 * Slides in and pushes the surface aside, so that it does not cover what it explains; in a narrow window
 * it lies over days (see Stage). It takes the focus when it opens. When it closes it gives the focus back to what it
 * last explained, where that is another session by then, or to where it came from; elsewhere the focus stays.
 */
export function DetailsPanel() {
  const subject = useStore((state) => state.subject)
  const stopExplaining = useStore((state) => state.stopExplaining)
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<Opener>({ control: null, subject: null })
  const last = useRef(subject)
  const open = subject !== null

  useEffect(() => {
    if (subject === null) return
    last.current = subject
    const { activeElement } = document
    // A link within the details is gone with them.
    if (panel.current?.contains(activeElement)) return
    opener.current = { control: activeElement, subject }
  }, [subject])

  useEffect(() => {
    if (!open) return
    panel.current?.focus({ preventScroll: true })
    return () => returnFocus(opener.current, last.current)
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

/** What had the focus when the details were asked for, and of what. */
type Opener = { readonly control: Element | null; readonly subject: Subject | null }

function returnFocus({ control, subject }: Opener, last: Subject | null): void {
  if (document.activeElement !== document.body) return
  const own = control !== document.body && control?.isConnected ? control : null
  // An event that was drawn anew meanwhile stands elsewhere for the same session.
  const again = findControlOf(last)
  const target =
    (subject === last ? own : again) ?? again ?? own ?? document.getElementById('surface')
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

function findControlOf(subject: Subject | null): HTMLElement | null {
  return subject?.kind === 'session' ? findSessionControl(subject.id) : null
}
