import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { zoneCalendar } from '../../../shared/availability/zoneCalendar.ts'
import { toDayNumber } from '../../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../../shared/time/clockTime.ts'

const FROM = '2027-03-01'
const UNTIL = '2029-03-01'
type Zones = Parameters<typeof zoneCalendar>[0]

function calendar(zones: string | Zones, from = FROM, until = UNTIL) {
  const timeZones = typeof zones === 'string' ? [{ from, zone: zones }] : zones
  const place = zoneCalendar(timeZones, toDayNumber(from), toDayNumber(until))
  return (date: string, time: string) => {
    const placed = place(toDayNumber(date), toMinuteOfDay(time))
    if (placed === undefined) return undefined
    return {
      ...placed,
      from: new Date(placed.from * 60_000).toISOString().slice(0, 16),
      clockChanges: new Date(placed.clockChanges * 60_000).toISOString().slice(0, 16),
    }
  }
}

describe('zoneCalendar', () => {
  it('places a clock time at the offset of its date', () => {
    const place = calendar('Europe/Paris')
    expect(place('2027-03-01', '19:00')).toEqual({
      zone: 'Europe/Paris',
      offset: 60,
      from: '2027-03-01T18:00',
      clockChanges: '2027-03-28T01:00',
    })
    expect(place('2027-07-01', '19:00')).toMatchObject({ offset: 120, from: '2027-07-01T17:00' })
  })

  it('does not place a time that the clock leaves out', () => {
    const place = calendar('Europe/Paris')
    expect(place('2027-03-28', '01:59')).toMatchObject({ from: '2027-03-28T00:59' })
    expect(place('2027-03-28', '02:00')).toBeUndefined()
    expect(place('2027-03-28', '02:59')).toBeUndefined()
    expect(place('2027-03-28', '03:00')).toMatchObject({ from: '2027-03-28T01:00', offset: 120 })
  })

  it('does not place a time that the clock shows twice', () => {
    const place = calendar('Europe/Paris')
    expect(place('2027-10-31', '01:59')).toMatchObject({ from: '2027-10-30T23:59', offset: 120 })
    expect(place('2027-10-31', '02:00')).toBeUndefined()
    expect(place('2027-10-31', '02:59')).toBeUndefined()
    expect(place('2027-10-31', '03:00')).toMatchObject({ from: '2027-10-31T02:00', offset: 60 })
  })

  it('says where the clock changes: before the hour that is shown twice', () => {
    const place = calendar('Europe/Paris')
    expect(place('2027-03-28', '00:30')).toMatchObject({ clockChanges: '2027-03-28T01:00' })
    expect(place('2027-10-30', '22:00')).toMatchObject({ clockChanges: '2027-10-31T00:00' })
  })

  it('leaves out and doubles half an hour on Lord Howe', () => {
    const place = calendar('Australia/Lord_Howe')
    expect(place('2027-10-03', '02:29')).toBeUndefined()
    expect(place('2027-10-03', '02:30')).toMatchObject({ offset: 660 })
    expect(place('2027-04-04', '01:29')).toMatchObject({ offset: 660 })
    expect(place('2027-04-04', '01:30')).toBeUndefined()
    expect(place('2027-04-04', '01:59')).toBeUndefined()
    expect(place('2027-04-04', '02:00')).toMatchObject({ offset: 630 })
  })

  it('leaves out the first hour of a day in Santiago and doubles the last', () => {
    const place = calendar('America/Santiago')
    expect(place('2027-09-05', '00:30')).toBeUndefined()
    expect(place('2027-09-05', '01:00')).toMatchObject({ offset: -180 })
    expect(place('2027-04-03', '23:00')).toBeUndefined()
    expect(place('2027-04-04', '00:00')).toMatchObject({ offset: -240 })
  })

  it('follows the clock of Casablanca through Ramadan', () => {
    const place = calendar('Africa/Casablanca')
    const inRamadan = Temporal.ZonedDateTime.from('2028-02-10T12:00[Africa/Casablanca]')
    expect(inRamadan.offset).toBe('+00:00')
    expect(place('2028-02-10', '12:00')).toMatchObject({ offset: 0 })
    expect(place('2028-04-10', '12:00')).toMatchObject({ offset: 60 })
  })

  it('has no times on the day that Apia skipped', () => {
    const place = calendar('Pacific/Apia', '2011-12-01', '2012-02-01')
    expect(place('2011-12-29', '23:59')).toMatchObject({ from: '2011-12-30T09:59' })
    expect(place('2011-12-30', '00:00')).toBeUndefined()
    expect(place('2011-12-30', '23:59')).toBeUndefined()
    expect(place('2011-12-31', '00:00')).toMatchObject({ from: '2011-12-30T10:00' })
  })

  it('takes the zone of the date across moves, back and forth', () => {
    const place = calendar([
      { from: '2027-03-01', zone: 'Europe/Paris' },
      { from: '2027-05-10', zone: 'America/New_York' },
      { from: '2027-05-20', zone: 'Europe/Paris' },
    ])
    expect(place('2027-05-09', '23:59')).toMatchObject({ zone: 'Europe/Paris', offset: 120 })
    expect(place('2027-05-10', '00:00')).toMatchObject({ zone: 'America/New_York', offset: -240 })
    expect(place('2027-05-19', '23:59')).toMatchObject({ zone: 'America/New_York' })
    expect(place('2027-05-20', '00:00')).toMatchObject({ zone: 'Europe/Paris', offset: 120 })
  })

  it('lets a zone that began before the range hold from its first day', () => {
    const place = calendar([
      { from: '2020-01-01', zone: 'Asia/Kolkata' },
      { from: '2026-01-01', zone: 'Asia/Kathmandu' },
    ])
    expect(place('2027-03-01', '06:00')).toMatchObject({ zone: 'Asia/Kathmandu', offset: 345 })
  })

  it('answers in any order of questions', () => {
    const place = calendar('Europe/Paris')
    const later = place('2028-12-01', '08:00')
    expect(place('2027-03-28', '02:30')).toBeUndefined()
    expect(place('2028-12-01', '08:00')).toEqual(later)
  })

  it('knows nothing outside its range', () => {
    const place = calendar('Europe/Paris')
    expect(place('2027-02-28', '12:00')).toBeUndefined()
    expect(place('2029-03-01', '12:00')).toBeUndefined()
  })
})
