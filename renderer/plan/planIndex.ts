import { toHorizon } from '../../shared/availability/horizon.ts'
import { creditOf } from '../../shared/log/creditOf.ts'
import type { Milestone, Plan, Reserve, Session } from '../../shared/model/plan.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { findOpenLosses, type Lost } from '../../shared/repair/findLost.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { type EndsOfWork, findEndsOfWork } from '../../shared/words/endsOfWork.ts'
import { indexRoadmap, type RoadmapIndex } from './roadmapIndex.ts'

/** A plan looked up by day, by id and by item. Built once a plan; every view reads slices of it. */
export type PlanIndex = {
  readonly plan: Plan
  readonly roadmap: RoadmapIndex
  /** The horizon `[from, until)`, in days; it holds every session and milestone. */
  readonly from: DayNumber
  readonly until: DayNumber
  /** In order of start. */
  readonly sessions: ReadonlyMap<DayNumber, readonly Session[]>
  readonly reserve: ReadonlyMap<DayNumber, readonly Reserve[]>
  readonly milestones: ReadonlyMap<DayNumber, readonly Milestone[]>
  readonly sessionById: ReadonlyMap<string, Session>
  /** Sessions of a topic or project with its reviews, in order of time. */
  readonly sessionsByItem: ReadonlyMap<string, readonly Session[]>
  readonly endsOfWork: EndsOfWork
  /** Work of missed and shortened sessions that nothing takes yet, in order of time. */
  readonly losses: readonly Lost[]
  /** All that was studied, is planned, or waits among the losses; reviews included. */
  readonly minutes: number
}

/** Looks up everything in a plan. `roadmap` must be the one that the plan was made from. */
export function indexPlan(plan: Plan, roadmap: Roadmap): PlanIndex {
  const ordered = [...plan.sessions].sort(byStart)
  const sessions = groupBy(ordered, (session) => toDayNumber(session.date))
  const reserve = groupBy([...plan.reserve].sort(byStart), (free) => toDayNumber(free.date))
  const milestones = groupBy(plan.milestones, (milestone) => toDayNumber(milestone.date))
  const days = [...sessions.keys(), ...milestones.keys()]
  const horizon = toHorizon(plan.profile)
  const losses = findOpenLosses(roadmap, plan)
  return {
    plan,
    roadmap: indexRoadmap(roadmap),
    from: days.reduce((least, day) => Math.min(least, day), horizon.from),
    until: days.reduce((most, day) => Math.max(most, day + 1), horizon.until),
    sessions,
    reserve,
    milestones,
    sessionById: new Map(ordered.map((session) => [session.id, session])),
    sessionsByItem: groupBy(ordered, (session) => session.topic),
    endsOfWork: findEndsOfWork(ordered),
    losses,
    minutes: sum(ordered.map(creditOf)) + sum(losses.map(({ minutes }) => minutes)),
  }
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}

type Dated = { readonly date: string; readonly start: string }

function byStart(left: Dated, right: Dated): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.start < right.start ? -1 : left.start > right.start ? 1 : 0
}

function groupBy<Key, Value>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return groups
}
