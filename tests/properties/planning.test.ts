import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_MIN_SESSION, offerSlots } from '../../shared/availability/offerSlots.ts'
import { checkRoadmap } from '../../shared/curriculum/checkRoadmap.ts'
import { DEFAULT_MAX_SESSION } from '../../shared/planning/chunkRules.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { arbitraryRoadmap } from '../builders/arbitraryRoadmap.ts'
import {
  cases,
  everyPlan,
  instantOn,
  isOnWall,
  phaseIndex,
  SEED,
  slotAround,
  spanOf,
  weekOf,
  wishedMinutes,
} from './planCases.ts'

describe('generated roadmaps', () => {
  it('are sound', () => {
    fc.assert(
      fc.property(arbitraryRoadmap, (roadmap) => {
        expect(checkRoadmap(roadmap)).toEqual([])
      }),
      { ...SEED, numRuns: 100 },
    )
  })
})

describe('the place of every session', () => {
  it('has sessions one after another, without overlap', () => {
    everyPlan(200, ({ sessions }) => {
      let last = Number.NEGATIVE_INFINITY
      for (const span of sessions.map(spanOf)) {
        expect(span.from).toBeGreaterThanOrEqual(last)
        last = span.until
      }
    })
  })

  it('has each session in one offered slot, with its block and its zone', () => {
    everyPlan(200, ({ sessions }, { profile, busy }) => {
      const slots = offerSlots(profile, busy)
      for (const session of sessions) {
        expect(slotAround(slots, spanOf(session))).toMatchObject({
          block: session.block,
          zone: session.zone,
        })
      }
    })
  })

  it('keeps the longest and the shortest session', () => {
    everyPlan(300, (plan, { roadmap, profile }) => {
      const smallest = profile.limits.minSessionMin ?? DEFAULT_MIN_SESSION
      const longest = Math.max(smallest, profile.limits.maxSessionMin ?? DEFAULT_MAX_SESSION)
      const left = wishedMinutes(roadmap, profile)
      for (const { activity, kind, minutes } of plan.sessions) {
        if (kind === 'review') {
          expect(minutes).toBe(Math.min(roadmap.reviewPolicy.sessionMin, longest))
          continue
        }
        const before = left.get(activity) ?? 0
        left.set(activity, before - minutes)
        expect(minutes).toBeLessThanOrEqual(longest)
        if (minutes < smallest) expect(minutes).toBe(before)
      }
    })
  })

  it('studies on the days and minutes that the limits allow', () => {
    everyPlan(150, (plan, { profile, busy }) => {
      const { maxMinutesPerDay, minRestDaysPerWeek, maxConsecutiveStudyDays } = profile.limits
      const slots = offerSlots(profile, busy)
      const minutes = new Map<number, number>()
      for (const session of plan.sessions) {
        const day = slotAround(slots, spanOf(session))?.day ?? Number.NaN
        minutes.set(day, (minutes.get(day) ?? 0) + session.minutes)
      }
      const days = [...minutes.keys()].sort((a, b) => a - b)
      for (const spent of minutes.values()) {
        expect(spent).toBeLessThanOrEqual(maxMinutesPerDay ?? 1440)
      }
      for (const day of days) {
        const week = days.filter((other) => weekOf(other) === weekOf(day))
        expect(week.length).toBeLessThanOrEqual(7 - (minRestDaysPerWeek ?? 0))
        const run = maxConsecutiveStudyDays ?? days.length
        expect(
          days.filter((other) => other >= day && other <= day + run).length,
        ).toBeLessThanOrEqual(run)
      }
    })
  })

  it('keeps each week within the band of its phase, where the pace asks for it', () => {
    const banded = cases.map((given) => ({
      ...given,
      profile: { ...given.profile, pace: 'band' as const },
    }))
    fc.assert(
      fc.property(banded, ({ roadmap, profile, busy }) => {
        const plan = planSessions(roadmap, profile, busy)
        const slots = offerSlots(profile, busy)
        const phases = phaseIndex(roadmap)
        const waiting = plan.unscheduled.flatMap(({ activity }) => phases.get(activity) ?? [])
        const weeks = new Map<number, { minutes: number; phases: number[] }>()
        for (const session of plan.sessions) {
          const day = slotAround(slots, spanOf(session))?.day ?? Number.NaN
          const week = weeks.get(weekOf(day)) ?? { minutes: 0, phases: [] }
          week.minutes += session.minutes
          week.phases.push(...[phases.get(session.activity) ?? []].flat())
          weeks.set(weekOf(day), week)
        }
        let lead = Math.min(...waiting, Number.POSITIVE_INFINITY)
        for (const [, week] of [...weeks].sort(([a], [b]) => b - a)) {
          lead = Math.min(lead, ...week.phases)
          const most = roadmap.phases[lead]?.weeklyHoursBand[1] ?? 168
          expect(week.minutes).toBeLessThanOrEqual(most * 60)
        }
      }),
      { ...SEED, numRuns: 150 },
    )
  })

  it('keeps its reserve inside the offered time and apart from the sessions', () => {
    everyPlan(200, (plan, { profile, busy }) => {
      const slots = offerSlots(profile, busy)
      const sessions = plan.sessions.map(spanOf)
      for (const piece of plan.reserve) {
        const inside = slots.filter(
          (slot) =>
            slot.block === piece.block && isOnWall(slot, piece.date, piece.start, piece.minutes),
        )
        expect(inside).not.toEqual([])
        const isApart = inside.some((slot) => {
          const from = instantOn(slot, piece.date, piece.start)
          return sessions.every((one) => one.until <= from || one.from >= from + piece.minutes)
        })
        expect(isApart).toBe(true)
      }
      if (profile.reserveShare === 0) expect(plan.reserve).toEqual([])
    })
  })
})
