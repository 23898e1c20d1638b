import { describe, expect, it } from 'vitest'
import { offerSlots } from '../../../shared/availability/offerSlots.ts'
import type { Profile } from '../../../shared/model/profile.ts'
import type { Roadmap } from '../../../shared/model/roadmap.ts'
import { warn } from '../../../shared/planning/warn.ts'
import { aProfile, type ProfileOverrides } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

/** Codes of the warnings. */
function codes(roadmap: Roadmap, overrides: ProfileOverrides = {}): string[] {
  const profile = aProfile({ horizonMonths: 3, ...overrides })
  return warn(roadmap, profile, offerSlots(profile)).map(({ code }) => code)
}

describe('a group of alternatives', () => {
  const choiceGroup = { id: 'cloud', chooseAtLeast: 1 }
  const roadmap = aRoadmap({
    topics: [
      aTopic({ id: 'aws', title: 'AWS', priority: 'could', choiceGroup }),
      aTopic({ id: 'gcp', title: 'GCP', priority: 'could', choiceGroup }),
      aTopic({ id: 'python' }),
    ],
  })
  const scope = (overrides: Partial<Profile['scope']>) => ({
    scope: { ...aProfile().scope, ...overrides },
  })

  it('is no matter while enough of it is chosen', () => {
    expect(codes(roadmap)).toEqual([])
  })

  it('is named with its topics when none is in the plan', () => {
    const profile = aProfile(scope({ priorities: ['must'] }))
    const warnings = warn(roadmap, profile, offerSlots(profile))
    expect(warnings).toMatchObject([{ code: 'choice-open' }])
    expect(warnings[0]?.message).toContain('AWS, GCP')
  })

  it('counts what is known as chosen', () => {
    expect(codes(roadmap, scope({ priorities: ['must'], known: ['gcp'] }))).toEqual([])
  })

  it('is no matter in a phase that is not studied', () => {
    const later = { ...roadmap, topics: roadmap.topics.map((one) => ({ ...one, phase: 'p2' })) }
    expect(codes(later, scope({ priorities: ['must'] }))).toEqual([])
  })

  it('wants as many as it says', () => {
    const two = {
      ...roadmap,
      topics: roadmap.topics.map((one) =>
        one.choiceGroup === undefined
          ? one
          : { ...one, choiceGroup: { id: 'cloud', chooseAtLeast: 2 } },
      ),
    }
    expect(codes(two)).toEqual([])
    expect(codes(two, scope({ priorities: ['must'], known: ['gcp'] }))).toEqual(['choice-open'])
  })
})

describe('hours below the band', () => {
  const roadmap = aRoadmap({
    phases: [
      { id: 'p1', title: 'Foundation', weeklyHoursBand: [7, 10] },
      { id: 'p2', title: 'Core', weeklyHoursBand: [8, 12] },
    ],
  })
  const phases = (...ids: readonly string[]) => ({
    scope: { ...aProfile().scope, phases: [...ids] },
  })

  it('are named for each phase that asks for more, in band pace', () => {
    // Five evenings of an hour and a half: 7.5 hours a week.
    const profile = aProfile({ pace: 'band', horizonMonths: 3, ...phases('p1', 'p2') })
    const warnings = warn(roadmap, profile, offerSlots(profile))
    expect(warnings).toMatchObject([{ code: 'below-band' }])
    expect(warnings[0]?.message).toContain('Core')
  })

  it('are no matter where the pace follows the hours', () => {
    expect(codes(roadmap, phases('p1', 'p2'))).toEqual([])
  })

  it('are no matter for a phase that is not studied', () => {
    expect(codes(roadmap, { pace: 'band', ...phases('p1') })).toEqual([])
  })

  it('are no matter where no hours are offered at all', () => {
    const availability = [{ type: 'weekly' as const, from: '2027-03-01', to: null, days: {} }]
    expect(codes(roadmap, { pace: 'band', availability, ...phases('p2') })).toEqual([])
  })
})
