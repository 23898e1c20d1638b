import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRoadmap as roadmap } from '../../roadmap/index.ts'
import { offerSlots } from '../../shared/availability/offerSlots.ts'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { applyLog } from '../../shared/log/applyLog.ts'
import type { LogEntry } from '../../shared/model/log.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import type { Repaired } from '../../shared/repair/types.ts'
import { score } from '../../shared/scorecard/score.ts'
import { toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { toClockTime } from '../../shared/time/clockTime.ts'
import { brokenOrder, hasBegun, startOf } from './brokenOrder.ts'

const SEED = { seed: 20270408 }
const FOLDER = new URL('../profiles/', import.meta.url)

const plans = readdirSync(FOLDER).map((name) => {
  const decoded = decodeProfile(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')), roadmap)
  if (!decoded.ok) throw new Error(`${name} is no profile`)
  return { name, plan: planSessions(roadmap, decoded.value) }
})

/** A life that goes another way: some sessions up to today are missed or cut short, perhaps a trip. */
type Case = {
  readonly name: string
  readonly plan: Plan
  readonly profile: Profile
  readonly entries: readonly LogEntry[]
  readonly today: string
  readonly now?: string
}

const draws = fc.record({
  life: fc.nat(plans.length - 1),
  at: fc.double({ min: 0.02, max: 0.9, noNaN: true }),
  days: fc.integer({ min: 1, max: 12 }),
  late: fc.integer({ min: 0, max: 7 }),
  picks: fc.array(fc.constantFrom<LogEntry['status']>('missed', 'missed', 'done', 'partial'), {
    minLength: 1,
    maxLength: 30,
  }),
  trip: fc.option(
    fc.record({ wait: fc.integer({ min: 1, max: 9 }), days: fc.integer({ min: 1, max: 14 }) }),
  ),
})

type Draw = typeof draws extends fc.Arbitrary<infer T> ? T : never

/** A drawn case; drawn small, so that a counterexample can be read. */
function toCase({ life, at, days, late, picks, trip }: Draw): Case {
  const { name, plan } = plans[life] ?? plans[0] ?? raise()
  const first = Math.floor(at * plan.sessions.length)
  const start = toDayNumber(plan.sessions[first]?.date ?? plan.profile.startDate)
  const today = toCivilDate(start + days + late)
  const entries = plan.sessions
    .filter(({ date }) => toDayNumber(date) >= start && toDayNumber(date) < start + days)
    .flatMap((session, index): LogEntry[] => {
      const status = picks[index % picks.length] ?? 'done'
      const minutes = status === 'partial' ? { minutes: 10 } : {}
      return [{ session: session.id, status, ...minutes, on: today }]
    })
  const exceptions =
    trip === null
      ? []
      : [
          {
            from: toCivilDate(toDayNumber(today) + trip.wait),
            to: toCivilDate(toDayNumber(today) + trip.wait + trip.days),
            capacity: 'none' as const,
          },
        ]
  const profile =
    trip === null
      ? plan.profile
      : { ...plan.profile, exceptions: [...plan.profile.exceptions, ...exceptions] }
  return { name, plan, profile, entries, today }
}

function raise(): never {
  throw new Error('No profile')
}

function logged(plan: Plan, entries: readonly LogEntry[]): Plan {
  const result = applyLog(plan, { version: 1, entries })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

function minutesOf(sessions: Plan['sessions']): number {
  return sessions.reduce(
    (sum, { status, minutes, actualMinutes = 0 }) =>
      sum + (status === 'partial' ? Math.min(minutes, actualMinutes) : minutes),
    0,
  )
}

function repaired(given: Case, plan = logged(given.plan, given.entries)): Repaired {
  const { profile, today, now } = given
  const when = { today, ...(now && { now }), freezeDays: 2, closedDays: [] }
  return repairQuietly({ roadmap, plan, profile, busy: [], ...when })
}

/** Repairs by what was drawn: every property looks at the same ones. */
const known = new Map<string, { readonly given: Case; readonly repair: Repaired }>()

/** Checks the repair of every generated case. */
function everyRepair(numRuns: number, check: (repair: Repaired, given: Case) => void): void {
  fc.assert(
    fc.property(draws, (draw) => {
      const key = JSON.stringify(draw)
      const found = known.get(key)
      const given = found?.given ?? toCase(draw)
      const repair = found?.repair ?? repaired(given)
      known.set(key, { given, repair })
      check(repair, given)
    }),
    { ...SEED, numRuns },
  )
}

describe('a quiet repair', () => {
  it('keeps every minute of the work, in sessions or unscheduled', () => {
    everyRepair(16, ({ plan }) => {
      const [conserved] = score(roadmap, plan)
      expect(conserved?.detail).toMatchObject({ lostMinutes: 0, inventedMinutes: 0 })
    })
  })

  it('books no minute twice and none outside the windows, limits and rest days', () => {
    everyRepair(16, ({ plan }) => {
      const places = score(roadmap, plan).find(({ metric }) => metric === 2)
      expect(places?.detail).toMatchObject({ doubleBooked: 0, outside: 0, aboveDayLimit: 0 })
      expect(places?.value).toBe(0)
    })
  })

  it('keeps all sessions to come behind what they need, and reviews behind half of their topics', () => {
    everyRepair(16, ({ plan }, given) => {
      expect(brokenOrder(plan, given)).toEqual([])
      const work = plan.sessions.filter((s) => s.kind !== 'review' && s.status !== 'missed')
      for (const review of plan.sessions) {
        if (review.kind !== 'review' || hasBegun(review, given)) continue
        const own = work.filter(({ topic }) => topic === review.topic)
        const before = own.filter((s) => s.status !== 'planned' || startOf(s) < startOf(review))
        expect(minutesOf(before) * 2, review.id).toBeGreaterThanOrEqual(minutesOf(own))
      }
    })
  })

  it('leaves no work without a place while the horizon has free time for all of it', () => {
    everyRepair(16, ({ plan }, given) => {
      if (!given.plan.summary.feasible) return
      const missing = plan.unscheduled.reduce((sum, { minutes }) => sum + minutes, 0)
      const spare = offerSlots(given.profile)
        .filter(({ day }) => day > toDayNumber(plan.summary.finish ?? given.today) + 60)
        .reduce((sum, slot) => sum + slot.until - slot.from, 0)
      if (spare > 3000) expect(missing, given.name).toBe(0)
    })
  })

  it('moves nothing that is past, pinned or over, and keeps every id', () => {
    everyRepair(16, ({ plan, moved }, given) => {
      const before = logged(given.plan, given.entries)
      const after = new Map(plan.sessions.map((session) => [session.id, session]))
      for (const session of before.sessions) {
        if (hasBegun(session, given)) expect(after.get(session.id)).toEqual(session)
        else if (given.plan.summary.feasible && plan.unscheduled.length === 0) {
          expect(after.has(session.id), session.id).toBe(true)
        }
      }
      expect(after.size).toBe(plan.sessions.length)
      const changed = before.sessions.filter((session) => {
        const now = after.get(session.id)
        return now !== undefined && (now.date !== session.date || now.start !== session.start)
      })
      expect(moved.map(({ id }) => id).sort()).toEqual(changed.map(({ id }) => id).sort())
    })
  })

  it('changes nothing when it is done again with the same log', () => {
    everyRepair(16, ({ plan }, given) => {
      const again = repaired(given, logged(plan, given.entries))
      expect(again.moved).toEqual([])
      expect(again.replaced).toBe(0)
      expect(again.plan).toBe(plan)
    })
  })

  it('does not depend on the order of the log, and changes no input', () => {
    everyRepair(16, ({ plan }, given) => {
      const before = JSON.stringify(given)
      const other = logged(given.plan, [...given.entries].reverse())
      expect(repaired(given, other).plan).toEqual(plan)
      expect(JSON.stringify(given)).toBe(before)
    })
  })

  it('gives back the very same plan where nothing was missed', () => {
    for (const { plan } of plans) {
      const { finish } = plan.summary
      for (const today of [plan.profile.startDate, plan.sessions[300]?.date, finish]) {
        const given = { name: '', plan, profile: plan.profile, entries: [], today: today ?? '' }
        expect(repaired(given).plan).toBe(plan)
        for (const now of ['00:00', '09:20', '18:40', '23:59']) {
          expect(repaired({ ...given, now }).plan).toBe(plan)
        }
      }
    }
  })

  it('keeps all of that while its day is under way, and uses what is left of the day', () => {
    let today = 0
    const moment = fc.integer({ min: 0, max: 1439 }).map(toClockTime)
    fc.assert(
      fc.property(draws, moment, (draw, now) => {
        const day = toCase({ ...draw, late: 0, trip: null })
        const given = { ...day, now }
        const before = logged(given.plan, given.entries)
        const { plan } = repaired(given, before)
        const marks = score(roadmap, plan)
        const [conserved] = marks
        const places = marks.find(({ metric }) => metric === 2)
        expect(conserved?.detail).toMatchObject({ lostMinutes: 0, inventedMinutes: 0 })
        expect(places?.value, JSON.stringify(places?.detail)).toBe(0)
        expect(brokenOrder(plan, given)).toEqual([])
        const after = new Map(plan.sessions.map((session) => [session.id, session]))
        for (const session of before.sessions) {
          if (hasBegun(session, given)) expect(after.get(session.id)).toEqual(session)
          after.delete(session.id)
        }
        today += [...after.values()].filter(({ date }) => date === given.today).length
        for (const later of [given, day]) {
          expect(repaired(later, logged(plan, given.entries)).plan).toBe(plan)
        }
      }),
      { ...SEED, numRuns: 24 },
    )
    expect(today).toBeGreaterThan(0)
  })

  it('leaves pinned sessions where they are', () => {
    for (const { plan } of plans) {
      const lost = plan.sessions[150]
      const today = lost?.date ?? ''
      const toCome = plan.sessions.filter(({ date }) => date > today)
      const pinnedIds = new Set(toCome.slice(0, 40).map(({ id }) => id))
      const pinned: Plan = {
        ...plan,
        sessions: plan.sessions.map((s) => (pinnedIds.has(s.id) ? { ...s, pinned: true } : s)),
      }
      const entries: LogEntry[] = [{ session: lost?.id ?? '', status: 'missed', on: today }]
      const result = repaired({ name: '', plan: pinned, profile: plan.profile, entries, today })
      expect(result.moved.filter(({ id }) => pinnedIds.has(id))).toEqual([])
    }
  })
})
