import type { Deadline, Outlook } from './outlook.ts'
import type { Pool } from './pool.ts'
import { fill, type Piece, type Rules, type Sweep, startSweep } from './sweep.ts'
import type { Waiting } from './waiting.ts'

/** Where pools find their places; and, where one cannot be over in time, which, and what for. */
export type Schedule = {
  readonly pieces: readonly Piece[]
  /** The pool that comes too late or has no room; undefined where all have their places. */
  readonly failed: Pool | undefined
  readonly deadline: Deadline | undefined
  /** Minutes that the pools needed by then still lack. */
  readonly missing: number
  /** What it cost (see `Sweep`). */
  readonly steps: number
}

/**
 * Gives pools places in the free time of a board, what is needed first before the rest, everything
 * that stands staying where it is (list scheduling by earliest deadline). The board is not changed.
 */
export function schedulePools(outlook: Outlook, pools: readonly Pool[], rules: Rules): Schedule {
  const sweep = startSweep(outlook, pools, rules)
  for (const { slot, from, until } of outlook.board.free) {
    if (sweep.waiting.length === 0) break
    if (sweep.soonest <= from) {
      const late = sweep.waiting.find(({ deadline }) => deadline.at <= from)
      if (late !== undefined) return endSweep(sweep, late)
    }
    if (until > sweep.idleUntil) fill(sweep, slot, from, until)
  }
  return endSweep(sweep, firstNeeded(sweep))
}

/** What a sweep came to. */
export function endSweep({ pieces, waiting, steps }: Sweep, late?: Waiting): Schedule {
  let missing = 0
  for (const { need, queues } of late === undefined ? [] : waiting) {
    if (need > (late?.deadline.at ?? 0)) continue
    for (const { parts } of queues) for (const part of parts) missing += part
  }
  return { pieces, failed: late?.queues[0]?.pool, deadline: late?.deadline, missing, steps }
}

/** Of what still waits, that which is needed first. */
export function firstNeeded({ waiting }: Sweep): Waiting | undefined {
  const [first] = [...waiting].sort((a, b) => a.need - b.need)
  return first
}
