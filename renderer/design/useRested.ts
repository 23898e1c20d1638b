import { useEffect, useState } from 'react'

/** Milliseconds after which a window counts as rested all the same. */
const LONGEST = 2_000

/** Whether the window has come to rest once since the component is there: the time to fetch what it may need later. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setRested(true), { timeout: LONGEST })
    return () => cancelIdleCallback(request)
  }, [])
  return rested
}
