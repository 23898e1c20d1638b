import { describe, expect, it } from 'vitest'
import { pushBack } from '../../../shared/repair/pushBack.ts'
import { anEveningLife, aReading, aRepair, placesOf } from '../../builders/repair.ts'

const profile = { ...anEveningLife(), horizonWeeks: 5 }
const missed = (id: string, place: string) => aReading(id, 't1', place, { status: 'missed' })

describe('pushing back', () => {
  it('pushes everything back by whole weeks, at the same hour of the same weekday', () => {
    const input = aRepair(
      [missed('a', '2027-03-01 18:00'), aReading('b', 't2', '2027-03-03 19:00')],
      { profile },
    )
    const { plan } = pushBack(input)
    expect(placesOf(plan)).toEqual({
      a: '2027-03-01 18:00',
      'p1-t1.read-1': '2027-03-02 18:00',
      b: '2027-03-10 19:00',
    })
  })

  it('keeps what waits for lost work behind it, where its hour is not to be had in the new week', () => {
    const away = { from: '2027-03-10', to: '2027-03-10', capacity: 'none' as const }
    const input = aRepair(
      [
        missed('a', '2027-03-01 18:00'),
        aReading('b', 't2', '2027-03-03 19:00'),
        aReading('c', 't3', '2027-03-04 19:00'),
      ],
      { profile: { ...profile, exceptions: [away] }, edges: [['t1', 't2']] },
    )
    expect(placesOf(pushBack(input).plan)).toMatchObject({
      'p1-t1.read-1': '2027-03-02 18:00',
      b: '2027-03-02 19:00',
      c: '2027-03-11 19:00',
    })
  })

  it('takes as many weeks as hold the lost work', () => {
    const week = ['01', '02', '03', '04', '05', '06', '07']
    const lost = week.flatMap((day) =>
      ['18:00', '19:00'].map((start) => missed(`${day} ${start}`, `2027-03-${day} ${start}`)),
    )
    const input = aRepair(
      [...lost, missed('one more', '2027-03-08 18:00'), aReading('c', 't2', '2027-03-11 19:00')],
      { profile, today: '2027-03-08' },
    )
    expect(placesOf(pushBack(input).plan).c).toBe('2027-03-25 19:00')
  })

  it('takes no more weeks for lost work that lies weeks apart', () => {
    const input = aRepair(
      [
        missed('a', '2027-03-01 18:00'),
        missed('b', '2027-03-17 18:00'),
        aReading('c', 't2', '2027-03-18 19:00'),
      ],
      { profile, today: '2027-03-17' },
    )
    expect(placesOf(pushBack(input).plan)).toMatchObject({
      'p1-t1.read-1': '2027-03-18 18:00',
      'p1-t1.read-2': '2027-03-18 19:00',
      c: '2027-03-25 19:00',
    })
  })

  it('takes no more weeks for what waits today for lost work', () => {
    const input = aRepair(
      [
        missed('a', '2027-03-02 18:00'),
        missed('b', '2027-03-08 18:00'),
        aReading('today', 't2', '2027-03-09 18:00'),
        aReading('c', 't2', '2027-03-10 19:00'),
      ],
      { profile, today: '2027-03-09', edges: [['t1', 't2']] },
    )
    expect(placesOf(pushBack(input).plan)).toMatchObject({
      'p1-t1.read-2': '2027-03-10 19:00',
      today: '2027-03-16 18:00',
      c: '2027-03-17 19:00',
    })
  })

  it('moves nothing before the first session that a trip displaces, and all after it by its weeks', () => {
    const trip = { from: '2027-03-08', to: '2027-03-14', capacity: 'none' as const }
    const input = aRepair(
      [
        aReading('a', 't1', '2027-03-03 18:00'),
        aReading('b', 't2', '2027-03-08 18:00'),
        aReading('c', 't3', '2027-03-16 18:00'),
      ],
      { profile: { ...profile, exceptions: [trip] }, today: '2027-03-01' },
    )
    expect(placesOf(pushBack(input).plan)).toEqual({
      a: '2027-03-03 18:00',
      b: '2027-03-15 18:00',
      c: '2027-03-23 18:00',
    })
  })

  it('leaves pinned sessions, and finds another hour where the new week has not the same', () => {
    const away = { from: '2027-03-10', to: '2027-03-10', capacity: 'none' as const }
    const changed = { ...profile, exceptions: [away] }
    const input = aRepair(
      [
        missed('a', '2027-03-01 18:00'),
        aReading('b', 't2', '2027-03-03 19:00'),
        aReading('c', 't3', '2027-03-04 18:00', { pinned: true }),
      ],
      { profile: changed },
    )
    const places = placesOf(pushBack(input).plan)
    expect(places.c).toBe('2027-03-04 18:00')
    expect(places.b).not.toBe('2027-03-10 19:00')
  })

  it('changes nothing where nothing was lost', () => {
    const input = aRepair([aReading('b', 't2', '2027-03-03 19:00')], { profile })
    expect(pushBack(input).plan).toBe(input.plan)
  })
})
