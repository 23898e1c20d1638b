import { describe, expect, it } from 'vitest'
import type { Slot } from '../../../shared/availability/slot.ts'
import { BLOCKS, type Block, KINDS, type Kind } from '../../../shared/model/civil.ts'
import {
  type BlockBalance,
  blockRanks,
  createBlockBalance,
  KIND_INDEX,
  rebalance,
} from '../../../shared/planning/blockBalance.ts'
import { aRoadmap } from '../../builders/roadmap.ts'
import { aSlot } from '../../builders/slot.ts'

const ROADMAP = aRoadmap({
  kinds: {
    read: { preferredBlocks: ['morning', 'evening'], minChunkMin: 30, maxChunkMin: 90 },
    practise: { preferredBlocks: ['afternoon', 'weekend'], minChunkMin: 45, maxChunkMin: 120 },
    watch: { preferredBlocks: ['evening'], minChunkMin: 20, maxChunkMin: 60 },
    project: { preferredBlocks: ['weekend'], minChunkMin: 90, maxChunkMin: 240 },
    review: { preferredBlocks: ['morning'], minChunkMin: 15, maxChunkMin: 40 },
  },
})

/** So many days with an hour in each of the blocks. */
function days(count: number, ...blocks: readonly Block[]): Slot[] {
  return Array.from({ length: count }, (_, day) =>
    blocks.map((block, index) =>
      aSlot(`2027-03-${String(day + 1).padStart(2, '0')}T${10 + index}:00`, 60, block),
    ),
  ).flat()
}

function at(table: ArrayLike<number>, kind: Kind, block: Block): number {
  return table[KIND_INDEX[kind] * BLOCKS.length + BLOCKS.indexOf(block)] ?? Number.NaN
}

/** A balance at its first slot with so many minutes left of each kind. */
function balanced(slots: readonly Slot[], left: Partial<Record<Kind, number>>): BlockBalance {
  const kindLeft = Float64Array.from(KINDS, (kind) => left[kind] ?? 0)
  const balance = createBlockBalance(ROADMAP, slots, kindLeft)
  rebalance(balance, 0, 1)
  return balance
}

describe('the index of kinds', () => {
  it('is their place in the list of kinds', () => {
    expect(KINDS.map((kind) => KIND_INDEX[kind])).toEqual([0, 1, 2, 3, 4])
  })
})

describe('blockRanks', () => {
  it('count from the block that a kind likes best', () => {
    const ranks = blockRanks(ROADMAP, days(1, ...BLOCKS))
    expect(BLOCKS.map((block) => at(ranks, 'read', block))).toEqual([0, 2, 1, 2])
    expect(BLOCKS.map((block) => at(ranks, 'project', block))).toEqual([1, 1, 1, 0])
  })

  it('pass over blocks that are not offered', () => {
    const ranks = blockRanks(ROADMAP, days(1, 'evening', 'weekend'))
    expect(at(ranks, 'read', 'evening')).toBe(0)
    expect(at(ranks, 'practise', 'weekend')).toBe(0)
    expect(at(ranks, 'read', 'morning')).toBe(1)
  })

  it('are the same for all where none of a kind’s blocks is offered', () => {
    const ranks = blockRanks(ROADMAP, days(1, 'evening'))
    expect(BLOCKS.map((block) => at(ranks, 'project', block))).toEqual([0, 0, 0, 0])
  })
})

describe('rebalance', () => {
  it('asks nothing for the block that a kind likes best', () => {
    const { costs } = balanced(days(10, ...BLOCKS), { read: 300, practise: 300, project: 300 })
    expect(at(costs, 'read', 'morning')).toBe(0)
    expect(at(costs, 'practise', 'afternoon')).toBe(0)
    expect(at(costs, 'project', 'weekend')).toBe(0)
  })

  it('asks more for a block further back in the order', () => {
    const { costs } = balanced(days(10, ...BLOCKS), { read: 300 })
    expect(at(costs, 'read', 'evening')).toBeGreaterThan(0)
    expect(at(costs, 'read', 'afternoon')).toBeGreaterThan(at(costs, 'read', 'evening'))
  })

  it('asks less of a kind that its own block cannot hold', () => {
    const slots = days(10, 'morning', 'evening')
    const roomy = balanced(slots, { read: 300, watch: 600 })
    const crowded = balanced(slots, { read: 900, watch: 0 })
    expect(at(crowded.costs, 'read', 'evening')).toBeLessThan(at(roomy.costs, 'read', 'evening'))
  })

  it('asks more for a block that others need', () => {
    const slots = days(20, 'morning', 'evening', 'afternoon')
    const free = balanced(slots, { read: 600, watch: 60, practise: 600 })
    const needed = balanced(slots, { read: 600, watch: 900, practise: 600 })
    expect(at(needed.costs, 'read', 'evening')).toBeGreaterThan(at(free.costs, 'read', 'evening'))
  })

  it('looks only at the time that the work left will take', () => {
    // Evenings abound later on, but not within the hours that ten hours of work will take.
    const slots = [...days(10, 'morning', 'evening'), ...days(20, 'evening')]
    const near = balanced(slots, { watch: 600, read: 540 })
    const far = balanced(slots, { watch: 60, read: 540 })
    expect(at(near.costs, 'read', 'evening')).toBeGreaterThan(at(far.costs, 'read', 'evening'))
  })

  it('has finite costs at the end, without slots and without work', () => {
    const slots = days(2, 'morning')
    const balance = balanced(slots, { read: 600, project: 600 })
    rebalance(balance, slots.length, 0.9)
    expect([...balance.costs].every(Number.isFinite)).toBe(true)
    expect([...balanced([], {}).costs].every(Number.isFinite)).toBe(true)
    expect([...balanced(slots, {}).costs].every(Number.isFinite)).toBe(true)
  })
})
