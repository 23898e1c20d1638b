import { useEffect, useState } from 'react'
import { words } from '../words/words.ts'

/** How long it stays said after the last key, in milliseconds. */
const STAYS = 6000

/** What is said of a number typed out of range, and what looks at each text typed. */
export type Bounds = {
  /** `At most 16`; null while there is nothing to say. */
  readonly said: string | null
  /**
   * Judges a text. Too much is said at once, too little only when it is complete: more may follow.
   * @param isComplete Whether the field is left.
   */
  readonly judge: (text: string, isComplete: boolean) => void
}

/** Says why a number that was typed becomes another one. */
export function useBounds(min: number, max: number): Bounds {
  const [said, setSaid] = useState<string | null>(null)
  useEffect(() => {
    if (said === null) return
    const timer = setTimeout(() => setSaid(null), STAYS)
    return () => clearTimeout(timer)
  }, [said])
  return {
    said,
    judge: (text, isComplete) => {
      const typed = /^\s*-?\d+\s*$/.test(text) ? Number(text) : null
      if (typed !== null && typed > max) setSaid(words.common.atMost(max))
      else if (typed !== null && typed < min && isComplete) setSaid(words.common.atLeast(min))
      else if (!isComplete) setSaid(null)
    },
  }
}
