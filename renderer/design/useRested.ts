import { useEffect, useState } from 'react'

/** Whether the window has come to rest once since the component is there: the time to fetch what it may need later. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false)
  useEffect(() => {
    const request = requestIdleCallback(() => setRested(true))
    return () => cancelIdleCallback(request)
  }, [])
  return rested
}
