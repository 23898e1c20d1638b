import { CSPProvider } from '@base-ui/react/csp-provider'
import { Suspense, useDeferredValue } from 'react'
import { TooltipProvider } from '../design/Tooltip.tsx'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LazyOverlays, LazyToasts } from './LazyOverlays.tsx'
import { LoadFailed } from './LoadFailed.tsx'
import { Loading } from './Loading.tsx'
import { later } from './later.ts'
import { useMenuCommands } from './menuCommands.ts'
import { Shell } from './Shell.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { ShowPart } from './ShowPart.tsx'
import { useTheme } from './theme.ts'
import { useKeepFocus } from './useKeepFocus.ts'

const WELCOME = later(async () => (await import('../welcome/Welcome.tsx')).Welcome)

/** The whole window: what is loaded decides what is shown. */
export function App() {
  useTheme()
  useMenuCommands()
  useKeepFocus()
  return (
    <CSPProvider disableStyleElements>
      <TooltipProvider>
        <ErrorBoundary title={words.frame.broken}>
          <Suspense fallback={<Loading />}>
            <Surface />
          </Suspense>
          <LazyOverlays />
          <Shortcuts />
        </ErrorBoundary>
        <ErrorBoundary title={words.frame.broken}>
          <LazyToasts />
        </ErrorBoundary>
      </TooltipProvider>
    </CSPProvider>
  )
}

function Surface() {
  const planned = useStore((state) => state.status === 'ready' && selectPlan(state) !== null)
  return planned ? <Shell /> : <Unplanned />
}

/**
 * What stands before there is a plan. The value that lags behind waits until the welcome is fetched and lets it in
 * at once; what comes after a stand-in of `Suspense` React holds back for a third of a second.
 */
function Unplanned() {
  const status = useDeferredValue(
    useStore((state) => state.status),
    'loading',
  )
  if (status === 'loading') return <Loading />
  if (status === 'failed') return <LoadFailed />
  return <ShowPart part={WELCOME} props={{}} />
}
