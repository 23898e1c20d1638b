import { describe, expect, it } from 'vitest'
import { setUpBoard } from '../../../shared/repair/board.ts'
import { findLost } from '../../../shared/repair/findLost.ts'
import { joinLost } from '../../../shared/repair/joinLost.ts'
import { joinNeighbours } from '../../../shared/repair/joinNeighbours.ts'
import { makeLostItems } from '../../../shared/repair/makeLostItems.ts'
import { put } from '../../../shared/repair/settle.ts'
import { clockPlace } from '../../../shared/repair/writePlan.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

/** Two hours of one topic and one of another were missed. */
function lostBoard() {
  const missed = (id: string, topic: string, place: string) =>
    aReading(id, topic, place, { status: 'missed' })
  const input = aRepair(
    [
      missed('a', 't1', '2027-03-01 18:00'),
      missed('b', 't1', '2027-03-01 19:00'),
      missed('c', 't2', '2027-03-02 18:00'),
    ],
    { today: '2027-03-02' },
  )
  const board = setUpBoard(input)
  makeLostItems(board, findLost(input.plan, board.work))
  return board
}

const madeOn = (board: ReturnType<typeof lostBoard>) =>
  board.items
    .filter(({ isNew }) => isNew)
    .map(({ session }) => `${session.activity} ${session.minutes}`)

describe('lost work', () => {
  it('is joined by activity, and keeps the length that its parts had', () => {
    const board = lostBoard()
    const parts = joinLost(board)
    expect(madeOn(board)).toEqual(['p1-t1.read 120', 'p1-t2.read 60'])
    expect([...parts.values()]).toEqual([60, 60])
  })

  it('is joined to no more than the longest session', () => {
    const board = lostBoard()
    joinLost(board, 90)
    expect(madeOn(board)).toEqual(['p1-t1.read 60', 'p1-t1.read 60', 'p1-t2.read 60'])
  })
})

describe('new sessions', () => {
  /** All that was lost, put one behind the other from the first free evening on. */
  function inARow() {
    const board = lostBoard()
    for (const item of board.items.filter(({ isLifted }) => isLifted)) {
      const stretch = board.free.find(({ from, until }) => until - from >= item.session.minutes)
      if (stretch === undefined) throw new Error('No free evening')
      put(board, item, stretch, stretch.from)
    }
    return board
  }

  it('are joined where they follow each other', () => {
    const board = inARow()
    joinNeighbours(board, 120)
    expect(madeOn(board)).toEqual(['p1-t1.read 120', 'p1-t2.read 60'])
    const places = board.items.filter(({ isNew }) => isNew).map(clockPlace)
    expect(places).toEqual(['2027-03-03 18:00', '2027-03-04 18:00'])
  })

  it('stay apart where one would be longer than a session may be', () => {
    const board = inARow()
    joinNeighbours(board, 90)
    expect(madeOn(board)).toHaveLength(3)
  })
})
