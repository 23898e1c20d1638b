import { useEffect, useRef, useState } from 'react'
import type { Rung } from '../../shared/repair/climbLadder.ts'
import type { RepairInput } from '../../shared/repair/types.ts'
import { askLadder } from './askMender.ts'

/** The choices for a question; while an answer is on its way the former one stays. */
export type Ladder = {
  readonly status: 'idle' | 'working' | 'ready' | 'failed'
  readonly rungs: readonly Rung[]
  /** The question that the rungs answer. */
  readonly of: RepairInput | null
}

const NOTHING: Ladder = { status: 'idle', rungs: [], of: null }

/** Asks for the choices whenever the question is another one; one at a time, the latest wins. */
export function useLadder(input: RepairInput | null): Ladder {
  const [ladder, setLadder] = useState(NOTHING)
  const wanted = useRef(input)
  const isBusy = useRef(false)
  wanted.current = input
  useEffect(() => {
    async function work(): Promise<void> {
      if (isBusy.current) return
      isBusy.current = true
      let asked = wanted.current
      try {
        while (asked !== null) {
          const of: RepairInput = asked
          setLadder((former) => ({ ...former, status: 'working' }))
          const rungs = await askLadder(of)
          if (wanted.current === of) setLadder({ status: 'ready', rungs, of })
          asked = wanted.current === of ? null : wanted.current
        }
      } catch {
        setLadder({ ...NOTHING, status: 'failed' })
      } finally {
        isBusy.current = false
      }
    }
    if (input === null) setLadder(NOTHING)
    else void work()
  }, [input])
  return ladder
}
