import { describe, expect, it } from 'vitest'
import { exchangeReviews } from '../../../shared/repair/exchangeReviews.ts'
import { lift, standAt } from '../../../shared/repair/lift.ts'
import { setUpBoard } from '../../../shared/repair/setUpBoard.ts'
import { clockPlace } from '../../../shared/repair/writePlan.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

const review = (number: number, place: string, minutes = 25) =>
  aReading(`r${number}`, 't1', place, {
    kind: 'review',
    activity: 'p1-t1.review',
    minutes,
    why: [{ kind: 'review', number, intervalDays: 2 * number, due: place.slice(0, 10) }],
  })

/** Two reviews of a topic: the second one has gone to 9 March, and the first one to its place of before. */
function afterMoves(second = review(2, '2027-03-05 18:00')) {
  const board = setUpBoard(
    aRepair([aReading('a', 't1', '2027-03-01 18:00'), review(1, '2027-03-03 18:00'), second], {
      hours: { t1: 1 },
    }),
  )
  const [, one, two] = board.items
  const last = board.slots.find(({ day }) => day === (two?.day ?? 0) + 4)
  if (one === undefined || two?.slot === undefined || last === undefined)
    throw new Error('No items')
  lift(board, one)
  lift(board, two)
  standAt(one, two.slot, two.was)
  standAt(two, last, last.from)
  exchangeReviews(board)
  return [one, two].map((item) => ({
    id: item.session.id,
    number: item.review?.number,
    why: item.session.why,
    at: clockPlace(item),
  }))
}

describe('reviews of a topic that change places', () => {
  it('leave the one that another took the place of where it was, with the number of that one', () => {
    const [first, second] = afterMoves()
    expect(second).toMatchObject({ id: 'r2', number: 1, at: '2027-03-05 18:00' })
    expect(second?.why).toEqual(review(1, '2027-03-03 18:00').why)
    expect(first).toMatchObject({ id: 'r1', number: 2, at: '2027-03-09 18:00' })
    expect(first?.why).toEqual(review(2, '2027-03-05 18:00').why)
  })

  it('go on as they are where they are not as long', () => {
    const [first, second] = afterMoves(review(2, '2027-03-05 18:00', 30))
    expect([first?.at, second?.at]).toEqual(['2027-03-05 18:00', '2027-03-09 18:00'])
  })
})
