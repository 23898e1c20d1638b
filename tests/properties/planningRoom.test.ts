import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WEEKDAYS } from '../../shared/model/civil.ts'
import type { Limits, Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { arbitraryProfile } from '../builders/arbitraryProfile.ts'
import { arbitraryRoadmap, KNOWN_IDS, PHASE_IDS } from '../builders/arbitraryRoadmap.ts'
import { aProfile } from '../builders/profile.ts'
import { aRoadmap, aTopic } from '../builders/roadmap.ts'
import { SEED } from './planCases.ts'

/** A profile with so many minutes at noon on every day of twenty years. */
function withRoom(profile: Profile, minutes: number): Profile {
  const { horizonWeeks: _, ...rest } = profile
  const window = { block: 'afternoon' as const, start: '12:00', minutes }
  const days = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [window]]))
  const availability = [{ type: 'weekly' as const, from: profile.startDate, to: null, days }]
  return { ...rest, horizonMonths: 240, exceptions: [], availability }
}

describe('where there are hours enough', () => {
  it('everything finds a place, whatever the limits', () => {
    const profiles = arbitraryProfile({ phases: PHASE_IDS, known: KNOWN_IDS, weeks: 4 })
    const windows = fc.integer({ min: 18, max: 96 }).map((steps) => steps * 5)
    fc.assert(
      fc.property(arbitraryRoadmap, profiles, windows, (roadmap, profile, minutes) => {
        expect(planSessions(roadmap, withRoom(profile, minutes)).unscheduled).toEqual([])
      }),
      { ...SEED, numRuns: 100 },
    )
  })

  it.each<[string, number, number, Limits]>([
    ['sessions of one hour only', 66, 90, { minSessionMin: 60, maxSessionMin: 60 }],
    ['sessions of 60 to 90 minutes', 100, 90, { minSessionMin: 60, maxSessionMin: 90 }],
    ['windows of 45 minutes and none shorter than 30', 50, 45, { minSessionMin: 30 }],
    ['forty minutes a day in one piece', 60, 90, { minSessionMin: 40, maxMinutesPerDay: 40 }],
  ])('work that does not divide into %s does so too', (_, work, window, limits) => {
    const hours = work / 60
    const effortHours = { low: hours, likely: hours, high: hours }
    const topic = aTopic({ activities: [{ id: 'p1-python.read', kind: 'read', effortHours }] })
    const profile = withRoom(aProfile({ limits }), window)
    expect(planSessions(aRoadmap({ topics: [topic] }), profile).unscheduled).toEqual([])
  })
})
