import { describe, expect, it } from 'vitest'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { anEveningLife, aReading, aRepair, placesOf } from '../../builders/repair.ts'

const lost = aReading('a', 't1', '2027-03-01 18:00', { status: 'missed' })
const TUESDAY = { today: '2027-03-02' }

describe('a repair while its day is under way', () => {
  it('uses what is left of the day', () => {
    const input = aRepair([lost, aReading('b', 't2', '2027-03-02 19:00')], TUESDAY)
    const placeAt = (now?: string) =>
      placesOf(repairQuietly({ ...input, ...(now && { now }) }).plan)['p1-t1.read-1']
    expect(placeAt('10:00')).toBe('2027-03-02 18:00')
    expect(placeAt('18:15')).toBe('2027-03-03 18:00')
    expect(placeAt()).toBe('2027-03-03 18:00')
  })

  it('leaves what has begun, noted or not, and lets what is still to come wait for lost work', () => {
    const profile = anEveningLife({ limits: { minSessionMin: 30, maxSessionMin: 120 } })
    const input = aRepair(
      [
        lost,
        aReading('b', 't2', '2027-03-02 18:00', { minutes: 30 }),
        aReading('c', 't3', '2027-03-02 18:30', { minutes: 90 }),
      ],
      {
        ...TUESDAY,
        profile,
        edges: [
          ['t1', 't2'],
          ['t1', 't3'],
        ],
      },
    )
    const places = placesOf(repairQuietly({ ...input, now: '18:30' }).plan)
    expect(places.b).toBe('2027-03-02 18:00')
    expect(places['p1-t1.read-1']).toBe('2027-03-02 18:30')
    expect(places.c).toBe('2027-03-03 18:00')
  })

  it('keeps the reserve of the hours that are over, whole where it goes on', () => {
    const reserve = [
      { date: '2027-03-02', start: '18:00', minutes: 120, block: 'evening' as const },
      { date: '2027-03-03', start: '18:00', minutes: 120, block: 'evening' as const },
    ]
    const input = aRepair([lost, aReading('b', 't2', '2027-03-05 18:00')], TUESDAY)
    const given = { ...input, plan: { ...input.plan, reserve } }
    expect(repairQuietly({ ...given, now: '18:45' }).plan.reserve).toEqual([
      { ...reserve[0], minutes: 45 },
      { ...reserve[1] },
    ])
    expect(repairQuietly({ ...given, now: '19:30' }).plan.reserve).toEqual([
      reserve[0],
      { ...reserve[1], start: '19:00', minutes: 60 },
    ])
  })

  it('begins the hours that another life has on the next day', () => {
    const input = aRepair([lost, aReading('b', 't2', '2027-03-02 19:00')], TUESDAY)
    const profile = anEveningLife({ horizonWeeks: 3 })
    const places = placesOf(repairQuietly({ ...input, profile, now: '10:00' }).plan)
    expect(places['p1-t1.read-1']).toBe('2027-03-03 18:00')
  })
})
