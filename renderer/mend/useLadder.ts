import { useEffect, useState } from 'react'
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

/** Asks for the choices whenever the question is another one, and gives the former question up. */
export function useLadder(input: RepairInput | null): Ladder {
  const [ladder, setLadder] = useState(NOTHING)
  useEffect(() => {
    if (input === null) {
      setLadder(NOTHING)
      return
    }
    const { rungs: answer, giveUp } = askLadder(input)
    let isWanted = true
    setLadder((former) => ({ ...former, status: 'working' }))
    answer.then(
      (rungs) => {
        if (isWanted) setLadder({ status: 'ready', rungs, of: input })
      },
      () => {
        if (isWanted) setLadder({ ...NOTHING, status: 'failed' })
      },
    )
    return () => {
      isWanted = false
      giveUp()
    }
  }, [input])
  return ladder
}
