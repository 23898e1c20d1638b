import { useEffect, useState } from 'react'
import type { WayOut } from '../../shared/fit/types.ts'
import type { WaysAnswer, WaysQuestion } from './ways.ts'

/** The ways out of changed hours, on their way or there. */
export type Ways = {
  readonly status: 'working' | 'ready' | 'failed'
  readonly ways: readonly WayOut[]
}

const WORKING: Ways = { status: 'working', ways: [] }
const FAILED: Ways = { status: 'failed', ways: [] }
/** Milliseconds without another question before one is worked on: hours are painted stroke by stroke. */
const PAUSE = 300

/**
 * Asks for the ways out whenever the question is another one, and gives the former question up.
 * @param question The very same until something of it changes; null where everything fits.
 * @returns null where nothing is asked.
 */
export function useWays(question: WaysQuestion | null): Ways | null {
  const [answered, setAnswered] = useState<{ to: WaysQuestion; with: Ways } | null>(null)
  useEffect(() => {
    if (question === null) return
    let stop = () => {}
    const timer = setTimeout(() => {
      stop = ask(question, (ways) => setAnswered({ to: question, with: ways }))
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [question])
  if (question === null) return null
  return answered?.to === question ? answered.with : WORKING
}

/** Asks a worker of its own; returns what gives the question up. */
function ask(question: WaysQuestion, answer: (ways: Ways) => void): () => void {
  const worker = new Worker(new URL('./ways.worker.ts', import.meta.url), { type: 'module' })
  const stop = () => worker.terminate()
  const end = (ways: Ways) => {
    answer(ways)
    stop()
  }
  worker.addEventListener('message', ({ data }: MessageEvent<WaysAnswer>) =>
    end({ status: 'ready', ways: data.ways }),
  )
  worker.addEventListener('error', () => end(FAILED))
  worker.addEventListener('messageerror', () => end(FAILED))
  worker.postMessage(question)
  return stop
}
