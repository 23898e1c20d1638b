import { describe, expect, it } from 'vitest'
import { findLost } from '../../../shared/repair/findLost.ts'
import { makeLostItems } from '../../../shared/repair/makeLostItems.ts'
import { lookOut } from '../../../shared/repair/outlook.ts'
import { gatherPools } from '../../../shared/repair/pool.ts'
import { schedulePools } from '../../../shared/repair/schedulePools.ts'
import { setUpBoard } from '../../../shared/repair/setUpBoard.ts'
import type { Rules } from '../../../shared/repair/sweep.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

const missed = (id: string, topic: string, place: string, minutes: number) =>
  aReading(id, topic, place, { minutes, status: 'missed' })

/** Places `day hour:minutes` that lost work finds at the end of 1 March, and the topic that fails. */
function schedule(given: Parameters<typeof aRepair>, rules: Partial<Rules> = {}) {
  const input = aRepair(...given)
  const board = setUpBoard(input)
  makeLostItems(board, findLost(input.plan, board.work))
  const pools = gatherPools(board, { smallest: 60, longest: 120 })
  const { pieces, failed, missing } = schedulePools(lookOut(board), pools, {
    lengths: { smallest: 60, longest: 120 },
    cuts: new Map(),
    latest: Number.POSITIVE_INFINITY,
    ahead: Number.POSITIVE_INFINITY,
    grace: Number.POSITIVE_INFINITY,
    fills: false,
    foresight: Number.POSITIVE_INFINITY,
    ...rules,
  })
  const places = pieces.map(({ pool, slot, from, minutes }) => {
    const wall = new Date((from + slot.offset) * 60_000).toISOString()
    return `${pool.items[0]?.session.title} ${wall.slice(8, 10)} ${wall.slice(11, 13)}h ${minutes}`
  })
  return { places, pools, failed: failed?.items[0]?.session.title, missing }
}

describe('a schedule of lost work', () => {
  it('takes the first free time, what is needed first before the rest', () => {
    const { places, failed } = schedule([
      [
        missed('a', 't1', '2027-03-01 18:00', 60),
        missed('b', 't2', '2027-03-01 19:00', 60),
        aReading('c', 't3', '2027-03-03 18:00'),
      ],
      { edges: [['t2', 't3']] },
    ])
    expect(places).toEqual(['t2 02 18h 60', 't1 02 19h 60'])
    expect(failed).toBeUndefined()
  })

  it('fails where what waits for it stands before any free time, and says how much is missing', () => {
    const full = aReading('b', 't2', '2027-03-02 18:00', { minutes: 120 })
    const { failed, missing } = schedule([
      [
        missed('a', 't1', '2027-03-01 18:00', 60),
        full,
        aReading('c', 't3', '2027-03-03 18:00', { minutes: 120 }),
      ],
      { edges: [['t1', 't3']] },
    ])
    expect(failed).toBe('t1')
    expect(missing).toBe(60)
  })

  it('cuts a piece only where that is allowed', () => {
    const days = Array.from({ length: 13 }, (_, index) =>
      aReading(`s${index}`, 't2', `2027-03-${String(index + 2).padStart(2, '0')} 18:00`),
    )
    const given: Parameters<typeof aRepair> = [
      [missed('a', 't1', '2027-03-01 18:00', 120), ...days],
    ]
    expect(schedule(given).failed).toBe('t1')
    const { pools } = schedule(given)
    expect(pools).toHaveLength(1)
    const cuts = { get: () => 0.5, has: () => true } as unknown as Rules['cuts']
    expect(schedule(given, { cuts }).places).toEqual(['t1 02 19h 60', 't1 03 19h 60'])
  })

  it('shapes lost pieces of one activity anew, in no fewer of them', () => {
    const { places } = schedule([
      [
        missed('a', 't1', '2027-03-01 18:00', 120),
        missed('b', 't1', '2027-03-01 20:00', 60),
        aReading('c', 't2', '2027-03-02 18:00'),
      ],
      {},
    ])
    expect(places).toEqual(['t1 02 19h 60', 't1 03 18h 120'])
  })
})
