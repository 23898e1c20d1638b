import { describe, expect, test } from 'vitest'
import { writeTimeZone } from '../../../shared/calendar/writeTimeZone.ts'
import { readZoneClock, toInstant } from '../../../shared/calendar/zoneClock.ts'
import { parseIcs, propertyOf, type WireComponent } from '../../readers/parseIcs.ts'

const MINUTE = 60_000
const DAY = 86_400_000

function read(zone: string, firstYear: number, lastYear: number): WireComponent {
  const lines = writeTimeZone(readZoneClock(zone, firstYear, lastYear))
  return parseIcs(`${lines.join('\r\n')}\r\n`)
}

/** What one observance says: from `at` (ms since 1970) on, the offset is `offset` ms. */
type Onset = { readonly at: number; readonly offset: number }

/** Every onset of a VTIMEZONE up to a year, by the letter of RFC 5545 section 3.6.5. */
function onsetsOf(zone: WireComponent, lastYear: number): Onset[] {
  return zone.components
    .flatMap((observance) => {
      const before = offsetIn(propertyOf(observance, 'TZOFFSETFROM').value)
      const offset = offsetIn(propertyOf(observance, 'TZOFFSETTO').value)
      const start = wallIn(propertyOf(observance, 'DTSTART').value)
      const rule = observance.properties.find(({ name }) => name === 'RRULE')?.value
      const walls = rule === undefined ? [start] : expand(start, rule, lastYear)
      return walls.map((wall) => ({ at: wall - before, offset }))
    })
    .sort((a, b) => a.at - b.at)
}

/** Tries every day of every year: slow, and independent of how the rule was found. */
function expand(start: number, rule: string, lastYear: number): number[] {
  const parts = new Map(rule.split(';').map((part) => [part.split('=')[0], part.split('=')[1]]))
  expect(parts.get('FREQ')).toBe('YEARLY')
  const [, nth = '', weekday = ''] = /^(-?\d*)([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '') ?? []
  const dates = (parts.get('BYMONTHDAY') ?? '').split(',').filter((part) => part !== '')
  const walls: number[] = []
  for (let wall = start; new Date(wall).getUTCFullYear() <= lastYear; wall += DAY) {
    const date = new Date(wall)
    const dayOfMonth = date.getUTCDate()
    const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    const fits =
      String(date.getUTCMonth() + 1) === parts.get('BYMONTH') &&
      (weekday === '' ||
        ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'][date.getUTCDay()] === weekday) &&
      (dates.length === 0 || dates.includes(String(dayOfMonth))) &&
      (nth === '' ||
        (nth === '-1' ? dayOfMonth + 7 > length : Math.ceil(dayOfMonth / 7) === Number(nth)))
    if (fits) walls.push(wall)
  }
  // A rule must hold on its own start (section 3.8.5.3).
  expect(walls[0]).toBe(start)
  return walls
}

function wallIn(value: string): number {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/.exec(value) ?? []
  return Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s))
}

function offsetIn(value: string): number {
  const [, sign, h, m, s = '0'] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(value) ?? []
  const size = Number(h) * 60 + Number(m) + Number(s) / 60
  return (sign === '-' ? -size : size) * MINUTE
}

/** The runtime's own answer, read off a formatted wall time instead of an offset's name. */
function runtimeOffset(format: Intl.DateTimeFormat, at: number): number {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const of = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? Number.NaN
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  )
  return wall - Math.floor(at / 1000) * 1000
}

function formatIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
}

const FIRST = 2026
const LAST = 2030

describe('a VTIMEZONE', () => {
  test.each(Intl.supportedValuesOf('timeZone'))('of %s agrees with the runtime', (zone) => {
    const onsets = onsetsOf(read(zone, FIRST, LAST), LAST)
    const format = formatIn(zone)
    // Whoever studies from 2027 on needs an onset before it.
    const from = Date.UTC(FIRST + 1, 0, 1) - DAY
    const until = Date.UTC(LAST, 11, 31)
    const probes = onsets.flatMap(({ at }) => [at - MINUTE, at])
    for (let at = from; at < until; at += 9 * DAY + 7 * MINUTE) probes.push(at)
    const differences = probes
      .filter((at) => at >= from && at < until)
      .map((at) => ({
        at,
        written: onsets.filter((onset) => onset.at <= at).at(-1)?.offset,
        runtime: runtimeOffset(format, at),
      }))
      .filter(({ written, runtime }) => written !== runtime)
      .map(({ at, ...offsets }) => ({ at: new Date(at).toISOString(), ...offsets }))
    expect(differences).toEqual([])
  })

  test.each([
    ['Europe/Paris', ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']],
    ['America/New_York', ['FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU']],
    [
      'Australia/Lord_Howe',
      ['FREQ=YEARLY;BYMONTH=4;BYDAY=1SU', 'FREQ=YEARLY;BYMONTH=10;BYDAY=1SU'],
    ],
    [
      'Asia/Jerusalem',
      [
        'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR',
        'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ],
    ],
  ])('of %s is written as yearly rules', (zone, rules) => {
    const written = read(zone, FIRST, LAST).components.map(
      (observance) => propertyOf(observance, 'RRULE').value,
    )
    expect(written).toEqual(rules)
  })

  test('tells summer from standard time, also where half an hour lies between', () => {
    const names = read('Australia/Lord_Howe', FIRST, LAST).components.map(
      (part) => `${part.name} ${propertyOf(part, 'TZOFFSETTO').value}`,
    )
    expect(names).toEqual(['STANDARD +1030', 'DAYLIGHT +1100'])
  })

  test.each(['Asia/Tokyo', 'Etc/GMT+5', 'UTC'])(
    'of %s, whose clock never changes, has one part',
    (zone) => {
      expect(read(zone, FIRST, LAST).components.map(({ name }) => name)).toEqual(['STANDARD'])
    },
  )

  test('of Morocco, whose clock follows the moon, has a part for every change', () => {
    const { components } = read('Africa/Casablanca', 2027, 2029)
    // Ramadan begins in February 2027 and 2028, then twice in short order: January 2029 and 2030.
    expect(components).toHaveLength(1 + 2 + 2 + 3)
    expect(components.flatMap((part) => part.properties).map(({ name }) => name)).not.toContain(
      'RRULE',
    )
  })

  test.each([
    ['Europe/Istanbul', 2014, 2018, Date.UTC(2017, 0, 15)],
    ['America/Mexico_City', 2020, 2024, Date.UTC(2023, 6, 15)],
  ])(
    'of %s, which gave up summer time, takes no rule from the years before',
    (zone, first, last, at) => {
      const onsets = onsetsOf(read(zone, first, last), last)
      expect(onsets.filter((onset) => onset.at <= at).pop()?.offset).toBe(
        runtimeOffset(formatIn(zone), at),
      )
    },
  )
})

describe('an instant on a wall', () => {
  const paris = readZoneClock('Europe/Paris', 2027, 2027)
  const wall = (text: string) => Date.parse(`${text}:00Z`) / MINUTE

  test.each([
    ['in winter', '2027-01-01T12:00', '2027-01-01T11:00'],
    ['in summer', '2027-07-01T12:00', '2027-07-01T10:00'],
    ['before the gap', '2027-03-28T01:59', '2027-03-28T00:59'],
    ['in the gap', '2027-03-28T02:30', '2027-03-28T01:30'],
    ['after the gap', '2027-03-28T03:00', '2027-03-28T01:00'],
    ['before the clock goes back', '2027-10-31T01:59', '2027-10-30T23:59'],
    ['shown twice, which is the first time', '2027-10-31T02:30', '2027-10-31T00:30'],
    ['after the clock went back', '2027-10-31T03:00', '2027-10-31T02:00'],
  ])('%s', (_, local, utc) => {
    expect(toInstant(paris, wall(local))).toBe(wall(utc))
  })
})
