import { lazy, Suspense, useEffect, useState } from 'react'
import { useMoves } from '../moves/moveState.ts'
import { useStore } from '../state/store.ts'

const load = () => import('./Overlays.tsx')
const Overlays = lazy(async () => ({ default: (await load()).Overlays }))

/** Fetches palette, cheat sheet, dialogs and tooltips once the window has come to rest, or when one is wanted. */
export function LazyOverlays() {
  const wanted = useStore((state) => state.overlay !== null)
  const moving = useMoves(({ question, form }) => question !== null || form !== null)
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setRested(true))
    return () => cancelIdleCallback(request)
  }, [])
  if (!wanted && !moving && !rested) return null
  return (
    <Suspense fallback={null}>
      <Overlays />
    </Suspense>
  )
}
