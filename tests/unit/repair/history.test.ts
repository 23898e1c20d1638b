import { describe, expect, it } from 'vitest'
import { endOfStudied, lastDayOfStudied } from '../../../shared/repair/history.ts'
import { setUpBoard } from '../../../shared/repair/setUpBoard.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

const done = { status: 'done' } as const
const review = {
  kind: 'review',
  activity: 'p1-t1.review',
  minutes: 25,
  why: [{ kind: 'review', number: 1, intervalDays: 3, due: '2027-03-05' }],
} as const

/** A board on 12 March, on which all until the 8th is history. */
function boardOf(...sessions: Parameters<typeof aRepair>[0]) {
  return setUpBoard(aRepair(sessions, { today: '2027-03-12' }))
}

describe('history', () => {
  it('ends with the session that is over last, not with the one that begins last', () => {
    const board = boardOf(
      aReading('a', 't1', '2027-03-02 18:00', { ...done, zone: 'UTC', minutes: 300 }),
      aReading('b', 't1', '2027-03-02 19:00', { ...done, zone: 'UTC' }),
      aReading('c', 't2', '2027-03-03 18:00', done),
    )
    const unit = board.unitOfTopic.get('p1-t1') ?? -1
    const midnight = toDayNumber('2027-03-02') * 24 * 60
    expect(board.history.count).toBe(3)
    expect(endOfStudied(board.history, unit)).toBe(midnight + 23 * 60)
    expect(lastDayOfStudied(board.history, unit)).toBe(toDayNumber('2027-03-02'))
    expect(board.history.studied[unit]?.minutes).toBe(360)
    expect(board.history.minutes).toBe(420)
    expect(board.items).toEqual([])
    expect([...board.begun]).toContain(unit)
  })

  it('holds no session of the last days, nor any of a plan that is not in order of time', () => {
    const late = aReading('a', 't1', '2027-03-08 18:00', done)
    const later = aReading('b', 't1', '2027-03-09 18:00', done)
    expect(boardOf(late, later).history.count).toBe(1)
    const input = aRepair([late, later], { today: '2027-03-20' })
    expect(setUpBoard(input).history.count).toBe(2)
    const plan = { ...input.plan, sessions: [later, late] }
    const board = setUpBoard({ ...input, plan })
    expect(board.history.count).toBe(0)
    expect(board.items.map(({ session }) => session.id)).toEqual(['b', 'a'])
  })

  it('leaves out what was missed or broken off, and the work of a topic whose review was missed', () => {
    const board = boardOf(
      aReading('a', 't1', '2027-03-01 18:00', done),
      aReading('b', 't2', '2027-03-02 18:00', done),
      aReading('c', 't2', '2027-03-03 18:00', { status: 'missed' }),
      aReading('d', 't2', '2027-03-04 18:00', { status: 'partial', actualMinutes: 20 }),
      aReading('r', 't1', '2027-03-05 18:00', { ...review, status: 'missed' }),
    )
    const idsOf = (topic: string) =>
      board.itemsOfUnit[board.unitOfTopic.get(topic) ?? -1]?.map(({ session }) => session.id)
    expect(idsOf('p1-t1')).toEqual(['a'])
    expect(idsOf('p1-t2')).toEqual(['c', 'd'])
    expect(board.history.count).toBe(5)
    expect(board.history.minutes).toBe(180)
  })
})
