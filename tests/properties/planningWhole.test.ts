import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offerSlots } from '../../shared/availability/offerSlots.ts'
import { WEEKDAYS } from '../../shared/model/civil.ts'
import { planSchema } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { cases, deepFreeze, everyPlan, SEED } from './planCases.ts'

describe('every plan', () => {
  it('is a plan that a file could hold', () => {
    everyPlan(100, (plan) => {
      const copy: unknown = JSON.parse(JSON.stringify(plan))
      expect(planSchema.parse(copy)).toEqual(plan)
    })
  })

  it('adds up in its summary', () => {
    everyPlan(150, ({ summary, sessions, reserve, unscheduled }, { profile, busy }) => {
      const sum = (parts: readonly { readonly minutes: number }[]) =>
        parts.reduce((total, part) => total + part.minutes, 0)
      const offered = offerSlots(profile, busy)
      expect(summary.plannedMinutes).toBe(sum(sessions))
      expect(summary.reserveMinutes).toBe(sum(reserve))
      expect(summary.offeredMinutes).toBe(
        offered.reduce((n, slot) => n + slot.until - slot.from, 0),
      )
      expect(summary.plannedMinutes + summary.reserveMinutes).toBeLessThanOrEqual(
        summary.offeredMinutes,
      )
      expect(summary.feasible).toBe(unscheduled.length === 0)
      expect(summary.finish).toBe(sessions[sessions.length - 1]?.date ?? null)
      if (summary.earliestFinish !== null && summary.finish !== null) {
        expect(summary.earliestFinish <= summary.finish).toBe(true)
      }
    })
  })

  it('is the same for the same input, which stays as it was', () => {
    fc.assert(
      fc.property(cases, ({ roadmap, profile, busy }) => {
        const copy = structuredClone({ roadmap, profile, busy })
        const frozen = deepFreeze({ roadmap, profile, busy })
        const plan = planSessions(frozen.roadmap, frozen.profile, frozen.busy)
        expect(planSessions(copy.roadmap, copy.profile, copy.busy)).toEqual(plan)
        expect(copy).toEqual(frozen)
      }),
      { ...SEED, numRuns: 100 },
    )
  })
})

describe('a plan that fits into hours which repeat every week', () => {
  it('stays the same under a longer horizon', () => {
    let fitting = 0
    fc.assert(
      fc.property(cases, ({ roadmap, profile }) => {
        const steady = repeatWeekly(profile)
        const plan = planSessions(roadmap, { ...steady, horizonWeeks: 60 })
        if (!plan.summary.feasible || plan.sessions.length === 0) return
        fitting += 1
        const longer = planSessions(roadmap, { ...steady, horizonWeeks: 80 })
        expect(longer.sessions).toEqual(plan.sessions)
        expect(longer.reserve).toEqual(plan.reserve)
      }),
      { ...SEED, numRuns: 80 },
    )
    expect(fitting).toBeGreaterThan(20)
  })
})

/** The first weekly pattern of a profile, or hours every evening, without exceptions or moves. */
function repeatWeekly(profile: Profile): Profile {
  const window = { block: 'evening' as const, start: '19:00', minutes: 90 }
  const evenings = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [window]]))
  const weekly = profile.availability.find((pattern) => pattern.type === 'weekly')
  const { startDate } = profile
  return {
    ...profile,
    timeZones: [{ from: startDate, zone: 'UTC' }],
    availability: [{ type: 'weekly', from: startDate, to: null, days: weekly?.days ?? evenings }],
    exceptions: [],
  }
}
