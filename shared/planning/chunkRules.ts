import { DEFAULT_MIN_SESSION } from '../availability/offerSlots.ts'
import type { Slot } from '../availability/slot.ts'
import { KINDS } from '../model/civil.ts'
import type { Limits } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { ChunkRule } from './sizeChunk.ts'

/** Longest session in minutes where the learner sets none. */
export const DEFAULT_MAX_SESSION = 120

/** Chunk rules of every kind under the learner's limits; lengths in minutes. */
export type ChunkRules = {
  /** In the order of `KINDS`. */
  readonly byKind: readonly ChunkRule[]
  readonly smallest: number
  readonly longest: number
}

/**
 * The roadmap's chunk sizes within the learner's shortest and longest session. A kind whose shortest
 * chunk is longer than nearly every slot makes do with what the slots hold.
 */
export function chunkRules(roadmap: Roadmap, limits: Limits, slots: readonly Slot[]): ChunkRules {
  const smallest = limits.minSessionMin ?? DEFAULT_MIN_SESSION
  const longest = Math.max(smallest, limits.maxSessionMin ?? DEFAULT_MAX_SESSION)
  const usual = Math.max(smallest, Math.min(longest, longSlot(slots)))
  const byKind = KINDS.map((kind) => {
    const { minChunkMin, maxChunkMin } = roadmap.kinds[kind]
    const min = Math.min(usual, Math.max(smallest, minChunkMin))
    return { min, max: Math.max(min, Math.min(longest, maxChunkMin)) }
  })
  return { byKind, smallest, longest }
}

/** Length of a review in minutes: the roadmap's, within the learner's longest session. */
export function reviewLength({ reviewPolicy }: Roadmap, { longest }: ChunkRules): number {
  return Math.min(reviewPolicy.sessionMin, longest)
}

/** Length in minutes that at least a tenth of the slots reach. */
function longSlot(slots: readonly Slot[]): number {
  const counts = new Int32Array(MINUTES_PER_DAY + 1)
  for (const slot of slots) {
    const length = Math.min(MINUTES_PER_DAY, slot.until - slot.from)
    counts[length] = (counts[length] ?? 0) + 1
  }
  let seen = 0
  for (let length = MINUTES_PER_DAY; length > 0; length -= 1) {
    seen += counts[length] ?? 0
    if (seen > slots.length / 10) return length
  }
  return 0
}
