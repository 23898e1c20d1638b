import { lazy, Suspense, useEffect, useState } from 'react'
import { useStore } from '../state/store.ts'

const load = () => import('./Overlays.tsx')
const Overlays = lazy(async () => ({ default: (await load()).Overlays }))

/** Fetches palette, cheat sheet and dialogs once the window has come to rest, or when one is wanted. */
export function LazyOverlays() {
  const wanted = useStore((state) => state.overlay !== null)
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setRested(true))
    return () => cancelIdleCallback(request)
  }, [])
  if (!wanted && !rested) return null
  return (
    <Suspense fallback={null}>
      <Overlays />
    </Suspense>
  )
}
