import { describe, expect, it } from 'vitest'
import { climbLadder } from '../../../shared/repair/climbLadder.ts'
import { anEveningLife, aReading, aRepair } from '../../builders/repair.ts'

describe('the most minutes in a week', () => {
  it('are those of a week to come, what was studied apart', () => {
    const past = ['01', '02', '03'].map((day) =>
      aReading(`p${day}`, 't1', `2027-03-${day} 18:00`, { status: 'done', minutes: 120 }),
    )
    const given = aRepair([...past, aReading('b', 't2', '2027-03-09 18:00')])
    const [quiet] = climbLadder({ ...given, today: '2027-03-03' })
    expect(quiet?.price.mostMinutesInWeek).toBe(60)
  })
})

describe('longer windows', () => {
  /** The evening between a loss and what waits for it is full. */
  const choicesAfter = (minutes: number) => {
    const readings = [
      aReading('a', 't1', '2027-03-01 18:00', { status: 'missed', minutes }),
      aReading('b', 't2', '2027-03-02 18:00', { minutes: 120 }),
      aReading('c', 't3', '2027-03-03 18:00', { minutes: 120 }),
    ]
    const profile = anEveningLife({ limits: { minSessionMin: 15, maxSessionMin: 120 } })
    const rungs = climbLadder(aRepair(readings, { profile, edges: [['t1', 't3']] }))
    expect(rungs[0]?.price.othersMoved).toBe(1)
    return rungs.map(({ price }) => price.choice)
  }

  it('are offered where a quarter of an hour spares a session its move', () => {
    expect(choicesAfter(15)).toContain('hours')
  })

  it('are not where every evening would be longer by an hour for it', () => {
    expect(choicesAfter(60)).not.toContain('hours')
  })
})
