import { expect, it } from 'vitest'
import { limitUnits } from '../../../shared/repair/limitUnits.ts'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { setUpBoard } from '../../../shared/repair/setUpBoard.ts'
import type { RepairInput } from '../../../shared/repair/types.ts'
import { anEveningLife, aReading, aRepair } from '../../builders/repair.ts'
import { aMilestone } from '../../builders/roadmap.ts'

const DAY = 24 * 60

/** A repair in which a milestone asks for a topic by a date. */
function withMilestone(input: RepairInput, topic: string, date: string): RepairInput {
  const { id, title, ...rest } = aMilestone({ requires: [`p1-${topic}`] })
  const { roadmap, plan } = input
  return {
    ...input,
    roadmap: { ...roadmap, milestones: [{ id, title, ...rest }] },
    plan: { ...plan, milestones: [{ id, title, date }] },
  }
}

it('holds what a milestone asks for to the end of its date, and what comes before that', () => {
  const readings = [
    aReading('a', 't1', '2027-03-02 18:00'),
    aReading('b', 't2', '2027-03-03 18:00'),
    aReading('c', 't3', '2027-03-04 18:00'),
  ]
  const input = withMilestone(aRepair(readings, { edges: [['t1', 't2']] }), 't2', '2027-03-05')
  const board = setUpBoard(input)
  const end = board.now + 4 * DAY
  expect(limitUnits(board, input.plan)).toEqual([end, end, Number.POSITIVE_INFINITY])
  const morning = setUpBoard({ ...input, today: '2027-03-02', now: '09:00' })
  expect(limitUnits(morning, input.plan)).toEqual([end, end, Number.POSITIVE_INFINITY])
})

it('holds what a milestone still waits for to its date when that is over', () => {
  const reading = aReading('a', 't1', '2027-03-02 18:00')
  const input = withMilestone(aRepair([reading]), 't1', '2027-02-28')
  const board = setUpBoard(input)
  expect(limitUnits(board, input.plan)).toEqual([board.now - DAY])
})

it('holds nothing to what has begun without waiting for it', () => {
  const readings = [
    aReading('a', 't1', '2027-03-03 18:00'),
    aReading('b', 't2', '2027-02-28 18:00', { status: 'done' }),
    aReading('c', 't2', '2027-03-04 18:00'),
  ]
  const input = withMilestone(aRepair(readings, { edges: [['t1', 't2']] }), 't2', '2027-03-05')
  const board = setUpBoard(input)
  expect(limitUnits(board, input.plan)[board.unitOfTopic.get('p1-t1') ?? -1]).toBe(
    Number.POSITIVE_INFINITY,
  )
})

it('lets another step aside for a milestone that would come months later, and none for one of a few weeks', () => {
  const repairWithin = (to: string) => {
    const profile = anEveningLife({
      horizonWeeks: 20,
      exceptions: [{ from: '2027-03-03', to, capacity: 'none' }],
    })
    const readings = [
      aReading('a', 't1', '2027-03-01 18:00', { minutes: 120, status: 'missed' }),
      aReading('b', 't2', '2027-03-02 18:00', { minutes: 120 }),
      aReading('c', 't3', '2027-07-01 18:00'),
    ]
    return repairQuietly(withMilestone(aRepair(readings, { profile }), 't1', '2027-03-01'))
  }
  expect(repairWithin('2027-05-30').moved.map(({ id }) => id)).toEqual(['b'])
  expect(repairWithin('2027-03-21').moved).toEqual([])
})

it('moves another one, here the one that waits, before the one whose milestone would slip by months', () => {
  const profile = anEveningLife({
    horizonWeeks: 20,
    exceptions: [{ from: '2027-03-05', to: '2027-05-30', capacity: 'none' }],
  })
  const long = { minutes: 120 }
  const input = aRepair(
    [
      aReading('a', 't1', '2027-03-01 18:00', { ...long, status: 'missed' }),
      aReading('b', 't2', '2027-03-02 18:00', long),
      aReading('c', 't3', '2027-03-03 18:00', long),
      aReading('d', 't4', '2027-03-04 18:00', long),
      aReading('e', 't5', '2027-07-01 18:00'),
    ],
    { edges: [['t1', 't4']], profile },
  )
  const movedIds = (one: RepairInput) => repairQuietly(one).moved.map(({ id }) => id)
  expect(movedIds(input)).toEqual(['b'])
  expect(movedIds(withMilestone(input, 't2', '2027-03-02'))).toEqual(['d'])
})
