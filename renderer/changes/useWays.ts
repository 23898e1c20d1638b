import { useEffect, useState } from 'react'
import type { WayOut } from '../../shared/fit/types.ts'
import type { WaysAnswer, WaysQuestion } from './ways.ts'

/** The ways out of changed hours, on their way or there. */
export type Ways = {
  readonly status: 'working' | 'ready' | 'failed'
  readonly ways: readonly WayOut[]
}

const WORKING: Ways = { status: 'working', ways: [] }

/**
 * Asks for the ways out whenever the question is another one, and gives the former question up.
 * @param question The very same until something of it changes; null where everything fits.
 * @returns null where nothing is asked.
 */
export function useWays(question: WaysQuestion | null): Ways | null {
  const [answered, setAnswered] = useState<{ to: WaysQuestion; with: Ways } | null>(null)
  useEffect(() => {
    if (question === null) return
    const worker = new Worker(new URL('./ways.worker.ts', import.meta.url), { type: 'module' })
    const answer = (ways: Ways) => {
      setAnswered({ to: question, with: ways })
      worker.terminate()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<WaysAnswer>) =>
      answer({ status: 'ready', ways: data.ways }),
    )
    worker.addEventListener('error', () => answer({ status: 'failed', ways: [] }))
    worker.postMessage(question)
    return () => worker.terminate()
  }, [question])
  if (question === null) return null
  return answered?.to === question ? answered.with : WORKING
}
