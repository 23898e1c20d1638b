import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast } from '../../shared/forecast/forecast.ts'
import type { ForecastInput } from '../../shared/forecast/types.ts'
import type { Session, SessionStatus } from '../../shared/model/plan.ts'
import { countContent } from '../../shared/pace/countContent.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { cases, SEED } from './planCases.ts'

type Outcome = { readonly status: SessionStatus; readonly part: number }

const outcomes: fc.Arbitrary<Outcome> = fc.record({
  status: fc.constantFrom<SessionStatus>('planned', 'done', 'done', 'partial', 'missed', 'skipped'),
  part: fc.double({ min: 0, max: 1.5, noNaN: true }),
})

/** Plans of any life and roadmap, of which some sessions went this way or that, on any day. */
const inputs = fc
  .record({
    given: cases,
    went: fc.array(outcomes, { minLength: 1, maxLength: 40 }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    seed: fc.integer(),
  })
  .map(({ given, went, at, seed }): ForecastInput => {
    const plan = planSessions(given.roadmap, given.profile, given.busy)
    const today =
      plan.sessions[Math.floor(at * (plan.sessions.length - 1))]?.date ?? plan.profile.startDate
    const sessions = plan.sessions.map((session, index): Session => {
      const outcome = went[index % went.length]
      if (outcome === undefined || session.date > today) return session
      const { status, part } = outcome
      const share = status === 'done' ? part : status === 'partial' ? Math.min(1, part) : 0
      return status === 'planned'
        ? session
        : { ...session, status, actualMinutes: Math.min(1440, Math.round(session.minutes * share)) }
    })
    const { roadmap } = given
    return { roadmap, plan: { ...plan, sessions }, today, baseline: null, seed, futures: 40 }
  })

function every(numRuns: number, check: (input: ForecastInput) => void): void {
  fc.assert(fc.property(inputs, check), { ...SEED, numRuns })
}

describe('a forecast of any plan, whatever happened in it', () => {
  it('keeps its amounts whole: nothing done twice, nothing below nothing', () => {
    every(60, ({ roadmap, plan }) => {
      const { bySession, doneMinutes, totalMinutes, unseenMinutes } = countContent(roadmap, plan)
      const sum = [...bySession.values()].reduce((all, minutes) => all + minutes, 0)
      expect(sum + unseenMinutes).toBeCloseTo(doneMinutes, 5)
      expect(doneMinutes).toBeLessThanOrEqual(totalMinutes + 1e-6)
      expect(unseenMinutes).toBeGreaterThanOrEqual(-1e-6)
      for (const minutes of bySession.values()) expect(minutes).toBeGreaterThan(0)
    })
  })

  it('never puts P80 before P50, nor either before what is done', () => {
    every(60, (input) => {
      const { p50, p80, leftMinutes, today } = forecast(input)
      if (p80 !== null) expect(toDayNumber(p80)).toBeGreaterThanOrEqual(toDayNumber(p50 ?? ''))
      if (p50 !== null && leftMinutes > 0) {
        expect(toDayNumber(p50)).toBeGreaterThanOrEqual(toDayNumber(today))
      }
    })
  })

  it('draws weeks one after the other that never fall', () => {
    every(40, (input) => {
      const { weeks } = forecast(input)
      weeks.forEach((week, index) => {
        const before = weeks[index - 1]
        if (before === undefined) return
        expect(toDayNumber(week.monday) - toDayNumber(before.monday)).toBe(7)
        expect(week.baseline).toBeGreaterThanOrEqual(before.baseline)
        expect(week.plan).toBeGreaterThanOrEqual(before.plan)
        if (week.done !== null) expect(week.done).toBeGreaterThanOrEqual(before.done ?? 0)
        if (week.band === null || before.band === null) return
        expect(week.band.p80).toBeGreaterThanOrEqual(before.band.p80)
        expect(week.band.p80).toBeLessThanOrEqual(week.band.p50)
        expect(week.band.p50).toBeLessThanOrEqual(week.band.p20)
      })
    })
  })

  it('is the same for the same input, which it leaves alone', () => {
    every(15, (input) => {
      const before = JSON.stringify(input)
      expect(forecast(input)).toEqual(forecast(input))
      expect(JSON.stringify(input)).toBe(before)
    })
  })
})
