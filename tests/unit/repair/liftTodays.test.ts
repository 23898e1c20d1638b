import { describe, expect, it } from 'vitest'
import type { Session } from '../../../shared/model/plan.ts'
import { repairQuietly } from '../../../shared/repair/repairQuietly.ts'
import { replanRest } from '../../../shared/repair/replanRest.ts'
import { measureLoss } from '../../../shared/scorecard/loss.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { aReading, aRepair, placesOf } from '../../builders/repair.ts'

const missed = aReading('missed', 't1', '2027-02-28 18:00', { status: 'missed' })
const EDGES = { edges: [['t1', 't2']] } as const

/** A topic was missed the day before, and one that waits for it is planned for today and tomorrow. */
const aWaitingDay = (today: Partial<Session> = {}, tomorrow: Partial<Session> = {}) =>
  aRepair(
    [
      missed,
      aReading('today', 't2', '2027-03-01 18:00', today),
      aReading('tomorrow', 't2', '2027-03-02 18:00', tomorrow),
    ],
    { edges: [['t1', 't2']] },
  )

describe('what is planned for today', () => {
  it('leaves it where it waits for lost work, and so does what follows it', () => {
    const input = aWaitingDay()
    const { plan, moved } = repairQuietly(input)
    const places = placesOf(plan)
    expect(moved.map(({ id }) => id)).toContain('today')
    const caughtUp = places['p1-t1.read-1'] ?? ''
    expect(caughtUp > '2027-03-02').toBe(true)
    expect(places.today && places.today > caughtUp).toBe(true)
    expect(places.tomorrow && places.tomorrow > caughtUp).toBe(true)
  })

  it('leaves it where the rest is planned anew as well', () => {
    const { plan, moved } = replanRest(aWaitingDay())
    const placesOn = (id: string) =>
      plan.sessions
        .filter(({ topic, status }) => topic === id && status === 'planned')
        .map(({ date, start }) => `${date} ${start}`)
    const [caughtUp = ''] = placesOn('p1-t1')
    expect(moved.map(({ id }) => id)).toContain('today')
    expect(caughtUp > '2027-03-02').toBe(true)
    for (const place of placesOn('p1-t2')) expect(place > caughtUp).toBe(true)
    const pinned = replanRest(aWaitingDay({ pinned: true }))
    expect(placesOf(pinned.plan).today).toBe('2027-03-01 18:00')
  })

  it('stays where it was begun already, was noted, or is pinned', () => {
    for (const kept of [{ status: 'done' }, { pinned: true }] as const)
      expect(placesOf(repairQuietly(aWaitingDay(kept)).plan).today).toBe('2027-03-01 18:00')
  })

  it('stays where nothing that it waits for was lost', () => {
    const input = aRepair(
      [
        missed,
        aReading('today', 't3', '2027-03-01 18:00'),
        aReading('b', 't2', '2027-03-05 18:00'),
      ],
      EDGES,
    )
    expect(placesOf(repairQuietly(input).plan).today).toBe('2027-03-01 18:00')
  })

  it('counts as lost in the bound where it has to leave', () => {
    const lostIn = ({ roadmap, plan, profile, today }: ReturnType<typeof aRepair>) =>
      measureLoss(roadmap, plan, profile, toDayNumber(today)).lost.map(({ session }) => session.id)
    expect(lostIn(aWaitingDay())).toEqual(['missed', 'today'])
    expect(lostIn(aWaitingDay({ pinned: true }))).toEqual(['missed'])
    // Done ahead of its day: the topic was begun.
    expect(lostIn(aWaitingDay({}, { status: 'done' }))).toEqual(['missed'])
  })
})
