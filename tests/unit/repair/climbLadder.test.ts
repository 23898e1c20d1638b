import { describe, expect, it } from 'vitest'
import { climbLadder } from '../../../shared/repair/climbLadder.ts'
import { aReading, aRepair } from '../../builders/repair.ts'

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
