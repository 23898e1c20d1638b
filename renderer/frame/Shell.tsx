import { Suspense, useEffect, useRef } from 'react'
import { useLeaveHours } from '../changes/useLeaveHours.ts'
import { useGapOpener } from '../log/useGapOpener.ts'
import { useLogActions } from '../log/useLogActions.ts'
import { useMoveActions } from '../moves/useMoveActions.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { useFrameActions } from './frameActions.ts'
import { fetchParts } from './later.ts'
import { Notices } from './Notices.tsx'
import styles from './Shell.module.css'
import { ShowPart } from './ShowPart.tsx'
import { Sidebar } from './Sidebar.tsx'
import { Stage } from './Stage.tsx'
import { StatusLine } from './StatusLine.tsx'
import { MEND, VIEWS } from './views.ts'

/** The frame around an accepted plan: sidebar, status line, one surface, one details panel. */
export function Shell() {
  const view = useStore((state) => state.view)
  const mending = useStore((state) => state.mending)
  const surface = useRef<HTMLElement>(null)
  useFrameActions()
  useLogActions()
  useMoveActions()
  useGapOpener()
  useLeaveHours()

  useEffect(() => {
    document.title = words.common.appName
    // What had the focus may have gone with the former view.
    const takesFocus = view === 'hours' || mending
    if (!takesFocus && document.activeElement === document.body) surface.current?.focus()
  }, [view, mending])

  useEffect(() => {
    const request = requestIdleCallback(() => void fetchParts())
    return () => cancelIdleCallback(request)
  }, [])

  const shown = mending ? 'mend' : view
  return (
    <div className={styles.shell}>
      <Sidebar />
      <div className={styles.column}>
        <StatusLine />
        <Notices />
        <Stage>
          <main ref={surface} className={styles.surface} id="surface" tabIndex={-1}>
            <ErrorBoundary title={words.frame.viewFailed} resetKey={shown}>
              <Suspense fallback={null}>
                <ShowPart key={shown} part={mending ? MEND : VIEWS[view]} props={{}} />
              </Suspense>
            </ErrorBoundary>
          </main>
          <DetailsPanel />
        </Stage>
      </div>
    </div>
  )
}
