import { describe, expect, it } from 'vitest'
import { decodeProfile } from '../../../shared/decode/decodeProfile.ts'
import { findWaysOut, takeWayOut } from '../../../shared/fit/findWaysOut.ts'
import type { WayOut } from '../../../shared/fit/types.ts'
import type { Profile } from '../../../shared/model/profile.ts'
import type { Priority, Roadmap } from '../../../shared/model/roadmap.ts'
import { planSessions } from '../../../shared/planning/planSessions.ts'
import { aProfile, EVENINGS, type ProfileOverrides } from '../../builders/profile.ts'
import { aRoadmap, aTopic } from '../../builders/roadmap.ts'

/** A topic of so many hours of reading. */
function reading(id: string, phase: string, priority: Priority, hours: number) {
  const effortHours = { low: hours, likely: hours, high: hours }
  return aTopic({
    id,
    phase,
    priority,
    activities: [{ id: `${id}.read`, kind: 'read', effortHours }],
  })
}

/** Two phases; about 30 hours fit into a month of evenings, less a reserve. */
function aWish(hours: Readonly<Record<'must' | 'should' | 'could' | 'next', number>>): Roadmap {
  return aRoadmap({
    reviewPolicy: { intervalsDays: [], sessionMin: 25, toleranceFraction: 0.25 },
    phases: ['p1', 'p2'].map((id) => ({
      id,
      title: id,
      weeklyHoursBand: [5, 10] as [number, number],
    })),
    topics: [
      reading('kept', 'p1', 'must', hours.must),
      reading('better', 'p1', 'should', hours.should),
      reading('extra', 'p1', 'could', hours.could),
      reading('later', 'p2', 'must', hours.next),
    ],
  })
}

function profileOf(overrides: ProfileOverrides = {}): Profile {
  const scope = { ...aProfile().scope, phases: ['p1', 'p2'] }
  return aProfile({ horizonMonths: 1, scope, ...overrides })
}

function waysOut(roadmap: Roadmap, overrides: ProfileOverrides = {}): WayOut[] {
  return findWaysOut(roadmap, planSessions(roadmap, profileOf(overrides)), [])
}

function wayOut(roadmap: Roadmap, kind: WayOut['kind'], overrides: ProfileOverrides = {}) {
  return waysOut(roadmap, overrides).find((way) => way.kind === kind)
}

const LARGE = aWish({ must: 32, should: 8, could: 8, next: 40 })

describe('findWaysOut', () => {
  it('prices each way once, in a fixed order', () => {
    expect(waysOut(LARGE).map(({ kind }) => kind)).toEqual([
      'longer-horizon',
      'more-hours',
      'without-optional-longer',
      'essentials-longer',
      'fewer-phases-longer',
    ])
    const fitting = aWish({ must: 10, should: 8, could: 8, next: 10 })
    expect(waysOut(fitting).map(({ kind }) => kind)).toEqual([
      'longer-horizon',
      'more-hours',
      'without-optional',
      'essentials-only',
      'fewer-phases',
    ])
  })

  it('stretches the horizon as little as will do', () => {
    const way = wayOut(LARGE, 'longer-horizon')
    expect(way).toMatchObject({ horizonMonths: 3, extraMinutesPerWeek: 0, dropped: [] })
    expect(way?.changes).toEqual({ horizonMonths: 3 })
    expect(planSessions(LARGE, profileOf({ horizonMonths: 2 })).summary.feasible).toBe(false)
  })

  it('adds as few minutes to the windows as will do', () => {
    const slight = aWish({ must: 10, should: 10, could: 10, next: 3 })
    const way = wayOut(slight, 'more-hours')
    expect(way?.changes.availability).toMatchObject([{ days: { mon: [{ minutes: 105 }] } }])
    // A quarter of an hour on five days of the week, over the 23 weekdays in 31 days of March.
    expect(way?.extraMinutesPerWeek).toBe(Math.round((23 * 15 * 7) / 31))
    expect(way?.horizonMonths).toBe(1)
  })

  it('uses free days only where longer windows do not suffice', () => {
    const availability = [
      {
        ...EVENINGS,
        days: { sat: [{ block: 'evening' as const, start: '20:00', minutes: 60 }] },
      },
    ]
    const way = wayOut(LARGE, 'more-hours', { availability })
    const [pattern] = way?.changes.availability ?? []
    expect(pattern?.type === 'weekly' ? Object.keys(pattern.days) : []).toHaveLength(7)
  })

  it('lets go of what is optional, and says what that is', () => {
    const roadmap = aWish({ must: 10, should: 8, could: 8, next: 10 })
    expect(wayOut(roadmap, 'without-optional')).toMatchObject({
      dropped: ['extra'],
      horizonMonths: 1,
      phases: ['p1', 'p2'],
    })
    expect(wayOut(roadmap, 'essentials-only')).toMatchObject({ dropped: ['better', 'extra'] })
  })

  it('does not offer to let go of what is not asked for', () => {
    const scope = { ...profileOf().scope, priorities: ['must' as const] }
    const kinds = waysOut(LARGE, { scope }).map(({ kind }) => kind)
    expect(kinds).toEqual(['longer-horizon', 'more-hours', 'fewer-phases-longer'])
  })

  it('keeps as many phases as fit, from the first on', () => {
    const roadmap = aWish({ must: 10, should: 5, could: 5, next: 40 })
    expect(wayOut(roadmap, 'fewer-phases')).toMatchObject({ phases: ['p1'], dropped: ['later'] })
  })

  it('does not offer fewer phases than one', () => {
    const scope = { ...profileOf().scope, phases: ['p2'] }
    expect(waysOut(LARGE, { scope }).map(({ kind }) => kind)).not.toContain('fewer-phases-longer')
  })

  it('offers no longer horizon where the hours have an end', () => {
    const kinds = waysOut(LARGE, { availability: [{ ...EVENINGS, to: '2027-03-31' }] }).map(
      ({ kind }) => kind,
    )
    expect(kinds).toEqual(['more-hours'])
  })

  it('lengthens a horizon in weeks in weeks: the changes alone make a sound profile', () => {
    const { horizonMonths: _, ...profile } = profileOf()
    const inWeeks = { ...profile, horizonWeeks: 5 }
    const [way] = findWaysOut(LARGE, planSessions(LARGE, inWeeks), [])
    expect(way).toMatchObject({ kind: 'longer-horizon' })
    const taken = decodeProfile({ ...inWeeks, ...way?.changes })
    if (!taken.ok) throw new Error(JSON.stringify(taken.error))
    expect(planSessions(LARGE, taken.value).summary).toMatchObject({
      finish: way?.finish,
      feasible: true,
    })
  })

  it('tells a horizon in weeks as months, rounded up', () => {
    const roadmap = aWish({ must: 10, should: 8, could: 8, next: 10 })
    const { horizonMonths: _, ...profile } = profileOf()
    const plan = planSessions(roadmap, { ...profile, horizonWeeks: 5 })
    const found = findWaysOut(roadmap, plan, [])
    expect(found.find(({ kind }) => kind === 'essentials-only')?.horizonMonths).toBe(2)
  })
})

describe('takeWayOut', () => {
  it('puts the changes in place of the former fields', () => {
    expect(takeWayOut(profileOf(), { paceFactor: 2 })).toEqual(profileOf({ paceFactor: 2 }))
  })

  it('lets a horizon in months take the place of one in weeks', () => {
    const { horizonMonths: _, ...profile } = profileOf()
    const inWeeks = { ...profile, horizonWeeks: 5 }
    expect(takeWayOut(inWeeks, { horizonMonths: 3 })).toEqual({ ...profile, horizonMonths: 3 })
    expect(takeWayOut(inWeeks, { paceFactor: 2 })).toEqual({ ...inWeeks, paceFactor: 2 })
  })
})
