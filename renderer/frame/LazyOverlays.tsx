import { lazy, Suspense } from 'react'
import { useRested } from '../design/useRested.ts'
import { useMoves } from '../moves/moveState.ts'
import { useStore } from '../state/store.ts'

const load = () => import('./Overlays.tsx')
const Overlays = lazy(async () => ({ default: (await load()).Overlays }))

/** Palette, cheat sheet, dialogs and tooltips, fetched once the window has come to rest, or when one is wanted. */
export function LazyOverlays() {
  const wanted = useStore((state) => state.overlay !== null)
  const moving = useMoves(({ question, form }) => question !== null || form !== null)
  const rested = useRested()
  if (!wanted && !moving && !rested) return null
  return (
    <Suspense fallback={null}>
      <Overlays />
    </Suspense>
  )
}

const Toasts = lazy(async () => ({ default: (await import('../design/Toast.tsx')).Toasts }))

/** The notices, fetched once the window has come to rest; what is to be said before then waits for them. */
export function LazyToasts() {
  return useRested() ? (
    <Suspense fallback={null}>
      <Toasts />
    </Suspense>
  ) : null
}
