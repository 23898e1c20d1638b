import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { findTransitions, type Instant, isZone, offsetAt } from '../../../shared/time/zone.ts'

const SEED = { seed: 20270301 }

function instant(text: string): Instant {
  return Temporal.Instant.from(text).epochMilliseconds / 60_000
}

function transitionsOf(zone: string, from: string, until: string): string[] {
  return findTransitions(zone, instant(from), instant(until)).map(
    ({ at, before, after }) =>
      `${new Date(at * 60_000).toISOString().slice(0, 16)} ${before} ${after}`,
  )
}

describe('isZone', () => {
  it.each(['Europe/Paris', 'America/Argentina/Ushuaia', 'Etc/GMT+3', 'UTC', 'Australia/Lord_Howe'])(
    'knows %s',
    (zone) => {
      expect(isZone(zone)).toBe(true)
    },
  )

  it.each(['Europe/Atlantis', 'Paris', '', '+02:00', '-03:00', 'Europe/Paris '])(
    'does not know %j',
    (zone) => {
      expect(isZone(zone)).toBe(false)
    },
  )
})

describe('findTransitions', () => {
  it('finds the summer time of Paris at one o’clock UTC', () => {
    expect(transitionsOf('Europe/Paris', '2027-01-01T00:00Z', '2028-01-01T00:00Z')).toEqual([
      '2027-03-28T01:00 60 120',
      '2027-10-31T01:00 120 60',
    ])
  })

  it('finds the change of Santiago at midnight', () => {
    expect(transitionsOf('America/Santiago', '2027-01-01T00:00Z', '2028-01-01T00:00Z')).toEqual([
      '2027-04-04T03:00 -180 -240',
      '2027-09-05T04:00 -240 -180',
    ])
  })

  it('finds the half hour of Lord Howe', () => {
    expect(transitionsOf('Australia/Lord_Howe', '2027-01-01T00:00Z', '2028-01-01T00:00Z')).toEqual([
      '2027-04-03T15:00 660 630',
      '2027-10-02T15:30 630 660',
    ])
  })

  it('finds both changes around Ramadan in Casablanca', () => {
    const changes = transitionsOf('Africa/Casablanca', '2028-01-01T00:00Z', '2029-01-01T00:00Z')
    expect(changes).toHaveLength(2)
    expect(changes[0]).toMatch(/ 60 0$/)
    expect(changes[1]).toMatch(/ 0 60$/)
  })

  it('finds the day that Apia skipped', () => {
    expect(transitionsOf('Pacific/Apia', '2011-12-01T00:00Z', '2012-01-15T00:00Z')).toEqual([
      '2011-12-30T10:00 -600 840',
    ])
  })

  it('finds nothing in a zone without changes', () => {
    expect(transitionsOf('Asia/Kolkata', '2027-01-01T00:00Z', '2037-01-01T00:00Z')).toEqual([])
  })

  it('includes the first moment of the range and not the last', () => {
    const at = instant('2027-03-28T01:00Z')
    expect(findTransitions('Europe/Paris', at, at + 1)).toHaveLength(1)
    expect(findTransitions('Europe/Paris', at - 100, at)).toHaveLength(0)
    expect(findTransitions('Europe/Paris', at + 1, at + 100)).toHaveLength(0)
  })

  it('finds the transitions that Temporal knows, in any zone and year', () => {
    const zones = Intl.supportedValuesOf('timeZone')
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 1990, max: 2060 }), (zone, year) => {
        const from = `${year}-01-01T00:00Z`
        const until = `${year + 2}-01-01T00:00Z`
        expect(transitionsOf(zone, from, until)).toEqual(transitionsInTemporal(zone, from, until))
      }),
      { ...SEED, numRuns: 60 },
    )
  })
})

describe('offsetAt', () => {
  it('changes between one minute and the next', () => {
    const at = instant('2027-03-28T01:00Z')
    expect(offsetAt('Europe/Paris', at - 1)).toBe(60)
    expect(offsetAt('Europe/Paris', at)).toBe(120)
  })

  it('knows quarters of an hour and both sides of the date line', () => {
    const at = instant('2027-06-01T00:00Z')
    expect(offsetAt('Asia/Kathmandu', at)).toBe(345)
    expect(offsetAt('Pacific/Kiritimati', at)).toBe(840)
    expect(offsetAt('Pacific/Pago_Pago', at)).toBe(-660)
  })
})

function transitionsInTemporal(zone: string, from: string, until: string): string[] {
  const found: string[] = []
  const end = Temporal.Instant.from(until).epochMilliseconds
  // A transition at the very start counts, so the search begins one nanosecond earlier.
  let at = Temporal.Instant.from(from).subtract({ nanoseconds: 1 }).toZonedDateTimeISO(zone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (next === null || next.epochMilliseconds >= end) return found
    const before = next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 60e9
    const after = next.offsetNanoseconds / 60e9
    if (before !== after) {
      found.push(`${next.toInstant().toString().slice(0, 16)} ${before} ${after}`)
    }
    at = next
  }
}
