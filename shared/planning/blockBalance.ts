import type { Slot } from '../availability/slot.ts'
import { BLOCKS, KINDS, type Kind } from '../model/civil.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** Index of each kind in `KINDS`, so that inner loops run over numbers. */
export const KIND_INDEX: Readonly<Record<Kind, number>> = {
  read: 0,
  practise: 1,
  watch: 2,
  project: 3,
  review: 4,
}
/** Most practice sessions in a row on one topic (interleaving, PLANNING.md). */
export const LONGEST_PRACTICE_RUN = 3
/** What a project costs outside its block besides: it waits for its long windows while others can. */
const PROJECT_COST = 0.6
const BLOCK_COUNT = BLOCKS.length
/**
 * What it costs to place a kind in a block: 0 in its preferred block, more where its minutes or the
 * block's are needed elsewhere. The costs are the dual prices of the maximum flow from kinds to
 * preferred blocks over the time that the work left will take.
 */
export type BlockBalance = {
  readonly ranks: Int32Array
  /** Minutes offered per block before each slot, `slot × BLOCK_COUNT + block`. */
  readonly offered: Float64Array
  readonly kindLeft: Float64Array
  readonly costs: Float64Array
}

/**
 * Place of each block in each kind's order of preference, from 0, counted over the blocks that the
 * learner offers; a block that is not offered comes last.
 */
export function blockRanks(roadmap: Roadmap, slots: readonly Slot[]): Int32Array {
  const ranks = new Int32Array(KINDS.length * BLOCK_COUNT)
  const offered = new Set(slots.map((slot) => slot.block))
  KINDS.forEach((kind, kindIndex) => {
    const order = roadmap.kinds[kind].preferredBlocks.filter((block) => offered.has(block))
    BLOCKS.forEach((block, blockIndex) => {
      const rank = order.indexOf(block)
      ranks[kindIndex * BLOCK_COUNT + blockIndex] = rank < 0 ? order.length : rank
    })
  })
  return ranks
}

/** A balance over all slots of a plan; `kindLeft` are the minutes of each kind still to be placed. */
export function createBlockBalance(
  roadmap: Roadmap,
  slots: readonly Slot[],
  kindLeft: Float64Array,
): BlockBalance {
  const offered = new Float64Array((slots.length + 1) * BLOCK_COUNT)
  slots.forEach((slot, index) => {
    for (let block = 0; block < BLOCK_COUNT; block += 1) {
      offered[(index + 1) * BLOCK_COUNT + block] = offered[index * BLOCK_COUNT + block] ?? 0
    }
    const at = (index + 1) * BLOCK_COUNT + BLOCKS.indexOf(slot.block)
    offered[at] = (offered[at] ?? 0) + slot.until - slot.from
  })
  return {
    ranks: blockRanks(roadmap, slots),
    offered,
    kindLeft,
    costs: new Float64Array(KINDS.length * BLOCK_COUNT),
  }
}

/**
 * Sets the costs anew for the work left at slot `now`.
 * @param share Share of the offered minutes that is used for study, 0 to 1.
 */
export function rebalance(balance: BlockBalance, now: number, share: number): void {
  const { ranks, kindLeft, costs } = balance
  const end = endOfWork(balance, now, share)
  const demand = new Float64Array(BLOCK_COUNT)
  const preferred = KINDS.map((_, kind) => preferredBlock(ranks, kind))
  preferred.forEach((block, kind) => {
    demand[block] = (demand[block] ?? 0) + (kindLeft[kind] ?? 0)
  })
  const pressure = Float64Array.from(demand, (minutes, block) => {
    const room = share * (offeredAt(balance, end, block) - offeredAt(balance, now, block))
    return room > 0 ? minutes / room : Number.POSITIVE_INFINITY
  })
  for (let kind = 0; kind < KINDS.length; kind += 1) {
    const kindPrice = Math.min(1, 1 / (pressure[preferred[kind] ?? 0] ?? 1))
    for (let block = 0; block < BLOCK_COUNT; block += 1) {
      const at = kind * BLOCK_COUNT + block
      const rank = ranks[at] ?? 0
      costs[at] =
        rank === 0
          ? 0
          : kindPrice +
            scarcity(pressure[block] ?? 0) +
            rankCost(rank) +
            (kind === KIND_INDEX.project ? PROJECT_COST : 0)
    }
  }
}

/** What a place further back in the order costs: the second block is nearly as good as the first. */
function rankCost(rank: number): number {
  return rank === 1 ? 0.2 : rank * 0.5
}

/** 0 where a block has room for all that prefers it, 1 where it has not, in between near balance. */
function scarcity(pressure: number): number {
  return Math.max(0, Math.min(1, (pressure - 0.85) / 0.3))
}

function preferredBlock(ranks: Int32Array, kind: number): number {
  for (let block = 0; block < BLOCK_COUNT; block += 1) {
    if (ranks[kind * BLOCK_COUNT + block] === 0) return block
  }
  return 0
}

/** First slot after which the offered minutes hold all that is left. */
function endOfWork(balance: BlockBalance, now: number, share: number): number {
  const left = balance.kindLeft.reduce((sum, minutes) => sum + minutes, 0)
  const needed = totalAt(balance, now) + left / Math.max(share, 0.01)
  let low = now
  let high = balance.offered.length / BLOCK_COUNT - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (totalAt(balance, middle) < needed) low = middle + 1
    else high = middle
  }
  return low
}

function totalAt(balance: BlockBalance, slot: number): number {
  let total = 0
  for (let block = 0; block < BLOCK_COUNT; block += 1) total += offeredAt(balance, slot, block)
  return total
}

function offeredAt(balance: BlockBalance, slot: number, block: number): number {
  return balance.offered[slot * BLOCK_COUNT + block] ?? 0
}
