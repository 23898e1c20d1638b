import { describe, expect, it } from 'vitest'
import type { BusyInterval } from '../../../shared/availability/slot.ts'
import { shortestHorizon } from '../../../shared/fit/shortestHorizon.ts'
import type { Profile } from '../../../shared/model/profile.ts'
import type { Roadmap } from '../../../shared/model/roadmap.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { aProfile, EVENINGS, type ProfileOverrides } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

/** A roadmap of so many hours of reading. */
function hours(count: number) {
  const effortHours = { low: count, likely: count, high: count }
  return aRoadmap({
    topics: [aTopic({ activities: [{ id: 'p1-python.read', kind: 'read', effortHours }] })],
  })
}

/** Plans wishes for a roadmap. */
const planOf =
  (roadmap: Roadmap, busy: readonly BusyInterval[] = []) =>
  (profile: Profile) =>
    planSessions(roadmap, profile, busy)

const months = (count: number, profile: ProfileOverrides = {}) =>
  shortestHorizon(aProfile(profile), planOf(hours(count)))

describe('shortestHorizon', () => {
  it('is the least number of months in which everything fits', () => {
    for (const count of [20, 100, 300, 900]) {
      const found = months(count) ?? Number.NaN
      const feasible = (horizonMonths: number) =>
        planSessions(hours(count), aProfile({ horizonMonths })).summary.feasible
      expect(feasible(found)).toBe(true)
      if (found > 1) expect(feasible(found - 1)).toBe(false)
    }
  })

  it('is the least also where a plan ends later the more room it has', () => {
    const enough = 28
    const planLate = (profile: Profile) => {
      const months = profile.horizonMonths ?? 0
      const plan = planSessions(hours(20), profile)
      const finish = months > 30 ? '2030-02-01' : '2029-05-01'
      return { ...plan, summary: { ...plan.summary, feasible: months >= enough, finish } }
    }
    expect(shortestHorizon(aProfile(), planLate)).toBe(enough)
  })

  it('may be shorter than the horizon wished for', () => {
    expect(months(20, { horizonMonths: 24 })).toBe(1)
  })

  it('counts in months also where the wish counts in weeks', () => {
    const { horizonMonths: _, ...profile } = aProfile()
    expect(shortestHorizon({ ...profile, horizonWeeks: 1 }, planOf(hours(20)))).toBe(1)
  })

  it('takes commitments into account', () => {
    const from = Date.UTC(2027, 2, 1) / 60_000
    const busy = [{ from, until: from + 60 * 1440 }]
    expect(shortestHorizon(aProfile(), planOf(hours(20), busy))).toBe(3)
  })

  it('does not exist where the hours have an end', () => {
    expect(months(900, { availability: [{ ...EVENINGS, to: '2027-06-30' }] })).toBeUndefined()
  })

  it('is not stretched beyond twenty years, which is the most that the journey takes', () => {
    const quarter = { block: 'evening' as const, start: '19:00', minutes: 15 }
    const availability = [{ ...EVENINGS, days: { mon: [quarter] } }]
    expect(months(190, { availability })).toBeLessThanOrEqual(240)
    expect(months(210, { availability })).toBeUndefined()
    expect(months(210, { availability, horizonMonths: 180 })).toBeUndefined()
  })
})
