import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import type { BusyInterval, Slot } from '../../shared/availability/slot.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Prerequisite, Roadmap } from '../../shared/model/roadmap.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { arbitraryBusy, arbitraryNights, arbitraryProfile } from '../builders/arbitraryProfile.ts'
import { arbitraryRoadmap, KNOWN_IDS, PHASE_IDS } from '../builders/arbitraryRoadmap.ts'

export const SEED = { seed: 20270301 }

export type Case = {
  readonly roadmap: Roadmap
  readonly profile: Profile
  readonly busy: readonly BusyInterval[]
}

export const cases: fc.Arbitrary<Case> = fc
  .tuple(
    arbitraryRoadmap,
    fc.oneof(
      {
        weight: 5,
        arbitrary: arbitraryProfile({ phases: PHASE_IDS, known: KNOWN_IDS, weeks: 12 }),
      },
      { weight: 1, arbitrary: arbitraryNights(PHASE_IDS) },
    ),
  )
  .chain(([roadmap, profile]) =>
    fc.record({
      roadmap: fc.constant(roadmap),
      profile: fc.constant(profile),
      busy: arbitraryBusy(profile),
    }),
  )

/** Checks every plan of `numRuns` generated cases. */
export function everyPlan(numRuns: number, check: (plan: Plan, given: Case) => void): void {
  fc.assert(
    fc.property(cases, (given) => {
      check(planSessions(given.roadmap, given.profile, given.busy), given)
    }),
    { ...SEED, numRuns },
  )
}

export type Span = { readonly from: number; readonly until: number }

/** The stretch `[from, until)` of a session in minutes since 1970; the clock shows its start once. */
export function spanOf(part: Plan['sessions'][number]): Span {
  const start = Temporal.PlainDateTime.from(`${part.date}T${part.start}`)
  const at = start.toZonedDateTime(part.zone, { disambiguation: 'reject' })
  const from = at.epochMilliseconds / 60_000
  return { from, until: from + part.minutes }
}

export function slotAround(slots: readonly Slot[], { from, until }: Span): Slot | undefined {
  return slots.find((slot) => slot.from <= from && until <= slot.until)
}

/** Number of the week, from Monday to Sunday: 1970-01-05, day 4, was a Monday. */
export function weekOf(day: number): number {
  return Math.floor((day - 4) / 7)
}

/** Index of the phase of every activity and stage. */
export function phaseIndex(roadmap: Roadmap): Map<string, number> {
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
export function wishedMinutes(roadmap: Roadmap, profile: Profile): Map<string, number> {
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
export function hardEdges(roadmap: Roadmap): Prerequisite[] {
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
export function activitiesOf(roadmap: Roadmap, id: string): string[] {
  const topic = roadmap.topics.find((one) => one.id === id)
  if (topic !== undefined) return topic.activities.map((activity) => activity.id)
  const project = roadmap.projects.find((one) => one.id === id)
  return project === undefined ? [id] : project.stages.map((stage) => stage.id)
}

/** First start and last end of every activity in a plan, reviews apart. */
export function boundsOf(plan: Plan): Map<string, Span> {
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
export function instantOn(slot: Slot, date: string, start: string): number {
  const wall = Temporal.PlainDateTime.from(`${date}T${start}`)
  const minutes = wall.since('1970-01-01T00:00', { largestUnit: 'minutes' }).minutes
  return minutes - slot.offset
}

export function isOnWall(slot: Slot, date: string, start: string, minutes: number): boolean {
  const from = instantOn(slot, date, start)
  return slot.from <= from && from + minutes <= slot.until
}

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}
