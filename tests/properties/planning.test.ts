import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { DEFAULT_MIN_SESSION, offerSlots } from '../../shared/availability/offerSlots.ts'
import type { BusyInterval, Slot } from '../../shared/availability/slot.ts'
import { checkRoadmap } from '../../shared/curriculum/checkRoadmap.ts'
import { WEEKDAYS } from '../../shared/model/civil.ts'
import { type Plan, planSchema } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Prerequisite, Roadmap } from '../../shared/model/roadmap.ts'
import { DEFAULT_MAX_SESSION } from '../../shared/planning/chunkRules.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { arbitraryBusy, arbitraryProfile } from '../builders/arbitraryProfile.ts'
import { arbitraryRoadmap, KNOWN_IDS, PHASE_IDS } from '../builders/arbitraryRoadmap.ts'

const SEED = { seed: 20270301 }

type Case = {
  readonly roadmap: Roadmap
  readonly profile: Profile
  readonly busy: readonly BusyInterval[]
}

const cases: fc.Arbitrary<Case> = fc
  .tuple(arbitraryRoadmap, arbitraryProfile({ phases: PHASE_IDS, known: KNOWN_IDS, weeks: 12 }))
  .chain(([roadmap, profile]) =>
    fc.record({
      roadmap: fc.constant(roadmap),
      profile: fc.constant(profile),
      busy: arbitraryBusy(profile),
    }),
  )

/** Checks every plan of `numRuns` generated cases. */
function everyPlan(numRuns: number, check: (plan: Plan, given: Case) => void): void {
  fc.assert(
    fc.property(cases, (given) => {
      check(planSessions(given.roadmap, given.profile, given.busy), given)
    }),
    { ...SEED, numRuns },
  )
}

type Span = { readonly from: number; readonly until: number }

/** The stretch `[from, until)` of a session in minutes since 1970; the clock shows its start once. */
function spanOf(part: Plan['sessions'][number]): Span {
  const start = Temporal.PlainDateTime.from(`${part.date}T${part.start}`)
  const at = start.toZonedDateTime(part.zone, { disambiguation: 'reject' })
  const from = at.epochMilliseconds / 60_000
  return { from, until: from + part.minutes }
}

function slotAround(slots: readonly Slot[], { from, until }: Span): Slot | undefined {
  return slots.find((slot) => slot.from <= from && until <= slot.until)
}

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

describe('every plan', () => {
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

  it('loses and invents no minute of any activity', () => {
    everyPlan(200, (plan, { roadmap, profile }) => {
      const placed = new Map<string, number>()
      for (const { activity, kind, minutes } of [
        ...plan.sessions,
        ...plan.unscheduled.map((part) => ({ ...part, kind: undefined })),
      ]) {
        const isReview = kind === 'review' || activity.endsWith('.review')
        if (!isReview) placed.set(activity, (placed.get(activity) ?? 0) + minutes)
      }
      expect(placed).toEqual(wishedMinutes(roadmap, profile))
    })
  })

  it('starts nothing before its hard prerequisites and their lags', () => {
    everyPlan(300, (plan, { roadmap, profile }) => {
      const bounds = boundsOf(plan)
      const work = wishedMinutes(roadmap, profile)
      const open = new Set(
        plan.unscheduled.map(({ activity }) => activity).filter((activity) => work.has(activity)),
      )
      for (const { from, to, elapsedLagDays = 0 } of hardEdges(roadmap)) {
        const before = activitiesOf(roadmap, from).filter((id) => work.has(id))
        const after = activitiesOf(roadmap, to).filter((id) => work.has(id))
        const starts = after.flatMap((id) => bounds.get(id)?.from ?? [])
        if (before.length === 0 || starts.length === 0) continue
        expect(before.filter((id) => open.has(id))).toEqual([])
        const finished = Math.max(...before.map((id) => bounds.get(id)?.until ?? 0))
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(finished + elapsedLagDays * 1440)
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
          expect(minutes).toBe(roadmap.reviewPolicy.sessionMin)
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

  it('names each session once, and each as what it belongs to', () => {
    everyPlan(150, (plan, { roadmap }) => {
      const ids = plan.sessions.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      const items = new Map([...roadmap.topics, ...roadmap.projects].map((item) => [item.id, item]))
      for (const { activity, topic, kind, title } of plan.sessions) {
        const item = items.get(topic)
        expect(title.startsWith(item?.title ?? 'nothing')).toBe(true)
        const parts =
          item === undefined
            ? []
            : 'stages' in item
              ? item.stages.map((stage) => `${stage.id} project`)
              : [...item.activities.map((one) => `${one.id} ${one.kind}`), `${topic}.review review`]
        expect(parts).toContain(`${activity} ${kind}`)
      }
    })
  })

  it('reviews a topic after it is finished, in order, none twice', () => {
    everyPlan(200, (plan, { roadmap, profile }) => {
      const bounds = boundsOf(plan)
      const work = wishedMinutes(roadmap, profile)
      for (const topic of roadmap.topics) {
        const reviews = plan.sessions.filter(
          (one) => one.kind === 'review' && one.topic === topic.id,
        )
        if (reviews.length === 0) continue
        const parts = topic.activities.filter(({ id }) => work.has(id))
        const finished = Math.max(...parts.map(({ id }) => bounds.get(id)?.until ?? Number.NaN))
        expect(
          plan.unscheduled.filter((one) => parts.some(({ id }) => id === one.activity)),
        ).toEqual([])
        const first = reviews[0]
        if (first !== undefined) expect(spanOf(first).from).toBeGreaterThanOrEqual(finished)
        const numbers = reviews.map((one) =>
          one.why.flatMap((reason) => (reason.kind === 'review' ? [reason.number] : [])),
        )
        expect(numbers).toEqual(reviews.map((_, index) => [index + 1]))
        expect(reviews.length).toBeLessThanOrEqual(roadmap.reviewPolicy.intervalsDays.length)
      }
    })
  })

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

/** Number of the week, from Monday to Sunday: 1970-01-05, day 4, was a Monday. */
function weekOf(day: number): number {
  return Math.floor((day - 4) / 7)
}

/** Index of the phase of every activity and stage. */
function phaseIndex(roadmap: Roadmap): Map<string, number> {
  const order = roadmap.phases.map(({ id }) => id)
  return new Map(
    [...roadmap.topics, ...roadmap.projects].flatMap((item) =>
      ('stages' in item ? [...item.stages] : [...item.activities]).map(
        ({ id }): [string, number] => [id, order.indexOf(item.phase)],
      ),
    ),
  )
}

/** Minutes that a profile asks for, by activity; without those of zero minutes. */
function wishedMinutes(roadmap: Roadmap, profile: Profile): Map<string, number> {
  const { phases, priorities, known } = profile.scope
  const items = [...roadmap.topics, ...roadmap.projects].filter(
    ({ id, phase, priority }) =>
      phases.includes(phase) && priorities.includes(priority) && !known.includes(id),
  )
  const wished = new Map<string, number>()
  for (const item of items) {
    for (const { id, effortHours } of 'stages' in item ? item.stages : item.activities) {
      const minutes = Math.round(effortHours.likely * 60 * profile.paceFactor)
      if (minutes > 0 && !known.includes(id)) wished.set(id, minutes)
    }
  }
  return wished
}

/** Hard edges of a roadmap, those between the stages of a project among them. */
function hardEdges(roadmap: Roadmap): Prerequisite[] {
  const inside = roadmap.projects.flatMap(({ stages }) =>
    stages.slice(1).map((stage, index): Prerequisite => {
      const lag = stage.elapsedLagDaysAfterPrevious
      return {
        from: stages[index]?.id ?? '',
        to: stage.id,
        strength: 'hard',
        ...(lag === undefined ? {} : { elapsedLagDays: lag }),
      }
    }),
  )
  return [...roadmap.prerequisites.filter(({ strength }) => strength === 'hard'), ...inside]
}

/** Activities of a topic or stage; of a project those of all stages, to be started or finished. */
function activitiesOf(roadmap: Roadmap, id: string): string[] {
  const topic = roadmap.topics.find((one) => one.id === id)
  if (topic !== undefined) return topic.activities.map((activity) => activity.id)
  const project = roadmap.projects.find((one) => one.id === id)
  return project === undefined ? [id] : project.stages.map((stage) => stage.id)
}

/** First start and last end of every activity in a plan, reviews apart. */
function boundsOf(plan: Plan): Map<string, Span> {
  const bounds = new Map<string, Span>()
  for (const session of plan.sessions) {
    if (session.kind === 'review') continue
    const span = spanOf(session)
    const known = bounds.get(session.activity)
    bounds.set(session.activity, { from: known?.from ?? span.from, until: span.until })
  }
  return bounds
}

/** The instant of a clock time on the wall of a slot. */
function instantOn(slot: Slot, date: string, start: string): number {
  const wall = Temporal.PlainDateTime.from(`${date}T${start}`)
  const minutes = wall.since('1970-01-01T00:00', { largestUnit: 'minutes' }).minutes
  return minutes - slot.offset
}

function isOnWall(slot: Slot, date: string, start: string, minutes: number): boolean {
  const from = instantOn(slot, date, start)
  return slot.from <= from && from + minutes <= slot.until
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
