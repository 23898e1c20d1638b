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
  /** All evenings from a loss to the day before what waits for it are full. */
  const choicesAfter = (minutes: number) => {
    const full = { minutes: 120, pinned: true }
    const waiting = ['t4', 't5', 't6']
    const readings = [
      aReading('a', 't1', '2027-03-01 18:00', { status: 'missed', minutes }),
      aReading('b', 't2', '2027-03-02 18:00', full),
      aReading('c', 't3', '2027-03-03 18:00', full),
      ...waiting.map((topic, at) =>
        aReading(topic, topic, `2027-03-04 ${['18:00', '18:40', '19:20'][at]}`, { minutes: 40 }),
      ),
    ]
    const profile = anEveningLife({ limits: { minSessionMin: 15, maxSessionMin: 120 } })
    const edges = waiting.map((topic) => ['t1', topic] as const)
    const input = aRepair(readings, { profile, edges })
    const prerequisites = input.roadmap.prerequisites.map((edge) => ({
      ...edge,
      elapsedLagDays: 1,
    }))
    const rungs = climbLadder({ ...input, roadmap: { ...input.roadmap, prerequisites } })
    expect(rungs[0]?.price.othersMoved).toBe(3)
    return rungs.map(({ price }) => price.choice)
  }

  it('are offered where a quarter of an hour lets three sessions stay', () => {
    expect(choicesAfter(15)).toContain('hours')
  })

  it('are not where every evening would be longer by an hour for them', () => {
    expect(choicesAfter(60)).not.toContain('hours')
  })
})
