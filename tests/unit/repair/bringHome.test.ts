import { describe, expect, it } from 'vitest'
import { setUpBoard } from '../../../shared/repair/board.ts'
import { bringHome } from '../../../shared/repair/bringHome.ts'
import { put, takeOff } from '../../../shared/repair/settle.ts'
import { clockPlace } from '../../../shared/repair/writePlan.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

/** A board of two sessions; the first has been moved to the free evening of 5 March. */
function movedBoard() {
  const board = setUpBoard(
    aRepair([aReading('a', 't1', '2027-03-02 18:00'), aReading('b', 't2', '2027-03-03 18:00')]),
  )
  const [a, b] = board.items
  if (a === undefined || b === undefined) throw new Error('No sessions')
  const place = (item: typeof a, day: number) => {
    takeOff(board, item)
    board.rooms.clear()
    const stretch = board.free.find(({ slot }) => slot.day === b.day + day)
    if (stretch === undefined) throw new Error('No free evening')
    put(board, item, stretch, stretch.from)
  }
  place(a, 2)
  return { board, a, b, place }
}

describe('bringing home', () => {
  it('brings a moved session home when its place is free again', () => {
    const { board, a } = movedBoard()
    expect(clockPlace(a)).toBe('2027-03-05 18:00')
    bringHome(board)
    expect(clockPlace(a)).toBe('2027-03-02 18:00')
  })

  it('finds another place for what changed itself and stands there now', () => {
    const { board, a, b, place } = movedBoard()
    place(b, -1)
    bringHome(board)
    expect([clockPlace(a), clockPlace(b)]).toEqual(['2027-03-02 18:00', '2027-03-03 18:00'])
  })
})
