import { describe, expect, it } from 'vitest'
import { offeredPerWeek } from '../../../../renderer/hours/offeredPerWeek.ts'
import { firstProfile } from '../../../../renderer/state/firstProfile.ts'
import { minutesOfWeek, PRESETS } from '../../../../renderer/state/presets.ts'
import { builtInRoadmap } from '../../../../roadmap/index.ts'
import { decodeProfile } from '../../../../shared/decode/decodeProfile.ts'
import { planSessions } from '../../../../shared/planning/planSessions.ts'
import { toDayNumber } from '../../../../shared/time/civilDate.ts'

describe('firstProfile', () => {
  it.each([
    ['2027-02-22', '2027-03-01'],
    ['2027-02-26', '2027-03-01'],
    ['2027-02-28', '2027-03-01'],
    ['2027-03-01', '2027-03-08'],
  ])('on %s begins on the next Monday, %s', (today, startDate) => {
    const profile = firstProfile(builtInRoadmap, toDayNumber(today), 'Europe/Paris')
    expect(profile).toMatchObject({ startDate, timeZones: [{ from: startDate }] })
  })

  it('is a valid profile with which the whole roadmap fits', () => {
    const profile = firstProfile(builtInRoadmap, toDayNumber('2027-02-26'), 'America/Sao_Paulo')
    expect(decodeProfile(profile, builtInRoadmap)).toEqual({ ok: true, value: profile })
    expect(planSessions(builtInRoadmap, profile).summary.feasible).toBe(true)
  })
})

describe('the weeks to start from', () => {
  it.each(Object.entries(PRESETS))('%s loses no hour to the limits', (_, days) => {
    const profile = firstProfile(builtInRoadmap, toDayNumber('2027-02-26'), 'UTC')
    const availability = [{ type: 'weekly', from: profile.startDate, to: null, days }]
    const decoded = decodeProfile({ ...profile, availability })
    if (!decoded.ok) throw new Error(JSON.stringify(decoded.error))
    const [pattern] = decoded.value.availability
    if (pattern === undefined) throw new Error('No hours')
    expect(offeredPerWeek(decoded.value, pattern).minutes).toBe(minutesOfWeek(days))
  })
})
