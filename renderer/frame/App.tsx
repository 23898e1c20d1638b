import { CSPProvider } from '@base-ui/react/csp-provider'
import { lazy, Suspense } from 'react'
import { TooltipProvider } from '../design/Tooltip.tsx'
import { selectPlan } from '../state/selectors.ts'
import { useStore } from '../state/store.ts'
import { words } from '../words/words.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LazyOverlays, LazyToasts } from './LazyOverlays.tsx'
import { LoadFailed } from './LoadFailed.tsx'
import { Loading } from './Loading.tsx'
import { useMenuCommands } from './menuCommands.ts'
import { Shell } from './Shell.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { useTheme } from './theme.ts'
import { useKeepFocus } from './useKeepFocus.ts'

const Welcome = lazy(async () => {
  const { Welcome: component } = await import('../welcome/Welcome.tsx')
  return { default: component }
})

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
        <LazyToasts />
      </TooltipProvider>
    </CSPProvider>
  )
}

function Surface() {
  const status = useStore((state) => state.status)
  const planned = useStore((state) => selectPlan(state) !== null)
  if (status === 'loading') return <Loading />
  if (status === 'failed') return <LoadFailed />
  return planned ? <Shell /> : <Welcome />
}
