import { describe, expect, it } from 'vitest'
import { climbLadder } from '../../../shared/repair/climbLadder.ts'
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

  it('counts no hour of the day that is over towards the earliest finish', () => {
    const input = aRepair([lost], TUESDAY)
    const finishAt = (now: string) => repairQuietly({ ...input, now }).plan.summary.earliestFinish
    expect(finishAt('18:30')).toBe('2027-03-02')
    expect(finishAt('19:30')).toBe('2027-03-03')
  })

  it('counts the days in which sessions move only if nothing else helps from that day on', () => {
    const long = { minutes: 120 }
    const input = aRepair(
      [
        { ...lost, ...long },
        aReading('b', 't2', '2027-03-03 18:00', long),
        aReading('c', 't3', '2027-03-04 18:00', long),
        aReading('d', 't4', '2027-03-05 18:00', long),
        aReading('e', 't5', '2027-03-10 18:00'),
      ],
      { ...TUESDAY, edges: [['t1', 't4']], freezeDays: 1 },
    )
    const { moved } = repairQuietly({ ...input, now: '20:00' })
    expect(moved.map(({ id }) => id)).toEqual(['c'])
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

  it('begins another life on the next day', () => {
    const input = aRepair([lost, aReading('b', 't2', '2027-03-02 19:00')], TUESDAY)
    const profile = anEveningLife({ horizonWeeks: 3 })
    const rungs = climbLadder({ ...input, profile })
    expect(rungs.length).toBeGreaterThan(1)
    expect(climbLadder({ ...input, profile, now: '10:00' })).toEqual(rungs)
  })

  it('keeps the zone of what has begun on the day of a move', () => {
    const profile = anEveningLife({
      timeZones: [
        { from: '2027-03-01', zone: 'Europe/Paris' },
        { from: '2027-03-02', zone: 'America/New_York' },
      ],
    })
    const done = aReading('b', 't2', '2027-03-02 08:00', { zone: 'Europe/Paris', status: 'done' })
    const { plan } = repairQuietly({
      ...aRepair([lost, done], { ...TUESDAY, profile }),
      now: '12:00',
    })
    expect(plan.sessions.find(({ id }) => id === 'b')).toEqual(done)
  })

  it('waits for the end of a night that still goes on, and keeps its reserve', () => {
    const night = { block: 'evening' as const, start: '22:00', minutes: 240 }
    const profile = anEveningLife({
      availability: [
        { type: 'weekly', from: '2027-03-01', to: null, days: { mon: [night], tue: [night] } },
      ],
    })
    const missed = aReading('a', 't1', '2027-03-01 22:00', { status: 'missed' })
    const input = aRepair([missed, aReading('b', 't2', '2027-03-08 22:00')], {
      ...TUESDAY,
      profile,
    })
    const reserve = [
      { date: '2027-03-01', start: '23:00', minutes: 120, block: 'evening' as const },
    ]
    const given = { ...input, plan: { ...input.plan, reserve } }
    for (const now of [undefined, '00:30', '03:00']) {
      const { plan } = repairQuietly({ ...given, ...(now && { now }) })
      expect(plan.reserve).toEqual(reserve)
      const today = now === '03:00' ? '2027-03-02' : '2027-03-08'
      expect(placesOf(plan)['p1-t1.read-1']?.slice(0, 10)).toBe(today)
    }
  })

  it('leaves what has begun on every rung, also where it waits for lost work', () => {
    const long = { minutes: 120 }
    const input = aRepair(
      [
        { ...lost, ...long },
        aReading('b', 't2', '2027-03-02 18:00', long),
        aReading('c', 't3', '2027-03-03 18:00', long),
      ],
      {
        ...TUESDAY,
        edges: [
          ['t1', 't2'],
          ['t1', 't3'],
        ],
      },
    )
    const rungs = climbLadder({ ...input, now: '18:30' })
    expect(rungs.map(({ price }) => price.choice)).toEqual(['quiet', 'push-back'])
    for (const { repaired } of rungs) expect(placesOf(repaired.plan).b).toBe('2027-03-02 18:00')
  })

  it('lets the rest of what began today without a note wait for lost work', () => {
    const readings = [
      lost,
      aReading('b', 't2', '2027-03-02 18:00'),
      aReading('c', 't2', '2027-03-03 18:00', { minutes: 120 }),
      aReading('d', 't3', '2027-03-02 19:00', { pinned: true }),
    ]
    const input = aRepair(readings, { ...TUESDAY, edges: [['t1', 't2']] })
    const places = placesOf(repairQuietly({ ...input, now: '18:30' }).plan)
    expect(places.b).toBe('2027-03-02 18:00')
    expect(places['p1-t1.read-1']).toBe('2027-03-03 18:00')
    expect(places.c).toBe('2027-03-04 18:00')
  })

  it('gives a review its next date from the day on which it was rated', () => {
    const review = (id: string, date: string, number: number, intervalDays: number) =>
      aReading(id, 't1', `${date} 18:00`, {
        activity: 'p1-t1.review',
        kind: 'review',
        why: [{ kind: 'review', number, intervalDays, due: date }],
      })
    const input = aRepair(
      [
        aReading('a', 't1', '2027-03-01 18:00', { status: 'done', actualMinutes: 60 }),
        { ...review('r1', '2027-03-02', 1, 1), status: 'done', recall: 'good' },
        review('r2', '2027-03-03', 2, 1),
      ],
      TUESDAY,
    )
    const { plan } = repairQuietly(input)
    expect(placesOf(plan).r2).not.toBe('2027-03-03 18:00')
    expect(repairQuietly({ ...input, now: '21:00' }).plan).toEqual(plan)
  })
})
