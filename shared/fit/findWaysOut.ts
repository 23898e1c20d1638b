import { toHorizon } from '../availability/horizon.ts'
import type { BusyInterval } from '../availability/slot.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Priority, Project, Roadmap, Topic } from '../model/roadmap.ts'
import { planSessions } from '../planning/planSessions.ts'
import { addMonths, toDayNumber } from '../time/civilDate.ts'
import { addHours } from './addHours.ts'
import { shortestHorizon } from './shortestHorizon.ts'
import type { WayOut } from './types.ts'

type Changes = Partial<Profile>

/** Steps in which windows are lengthened, in minutes, and the most that is offered. */
const WINDOW_STEP = 15
const MOST_STEPS = 32

/** What ways out are priced from. */
export type Pricing = {
  readonly roadmap: Roadmap
  /** The plan of the wish as it is, with work unscheduled. */
  readonly before: Plan
  /** Plans a changed wish as taking it does. */
  readonly planOf: (profile: Profile) => Plan
}

/**
 * The ways out of a wish that does not fit: after each of them everything then in scope fits. Each is
 * priced by planning the changed wish; several plans are made, nothing is taken.
 * @param before The plan of the wish as it is, with work unscheduled.
 */
export function findWaysOut(
  roadmap: Roadmap,
  before: Plan,
  busy: readonly BusyInterval[],
): WayOut[] {
  const pricing = planOnce({
    roadmap,
    before,
    planOf: (profile) => planSessions(roadmap, profile, busy),
  })
  return [
    ...listMildWays(pricing),
    ...letGo(pricing, 'essentials', keepPriorities(before.profile, ['must'])),
    ...fewerPhases(pricing),
  ]
}

/** Of the ways out those that take least away: a longer horizon, more hours, no optional items. */
export function findMildWays(pricing: Pricing): WayOut[] {
  return listMildWays(planOnce(pricing))
}

/** Searches come to the same wish several times; it is planned the first time. */
function planOnce({ planOf, ...rest }: Pricing): Pricing {
  const known = new Map<string, Plan>()
  return {
    ...rest,
    planOf: (profile) => {
      const key = JSON.stringify(profile)
      const plan = known.get(key) ?? planOf(profile)
      known.set(key, plan)
      return plan
    },
  }
}

function listMildWays(pricing: Pricing): WayOut[] {
  const { profile } = pricing.before
  return [
    ...longer(pricing, 'longer-horizon', {}),
    ...moreHours(pricing),
    ...letGo(pricing, 'without-optional', keepPriorities(profile, ['must', 'should'])),
  ]
}

/** A smaller wish: within the horizon if it then fits, else with the shortest one that holds it. One that leaves nothing out is no way of its own. */
function letGo(
  pricing: Pricing,
  kind: 'without-optional' | 'essentials',
  changes: Changes | undefined,
): WayOut[] {
  if (changes === undefined) return []
  const alone = price(pricing, kind === 'essentials' ? 'essentials-only' : kind, changes)
  const ways = alone === undefined ? longer(pricing, `${kind}-longer`, changes) : [alone]
  return ways.filter((way) => way.dropped.length > 0)
}

function keepPriorities(profile: Profile, kept: readonly Priority[]): Changes | undefined {
  const priorities = profile.scope.priorities.filter((priority) => kept.includes(priority))
  const isSmaller = priorities.length > 0 && priorities.length < profile.scope.priorities.length
  return isSmaller ? { scope: { ...profile.scope, priorities } } : undefined
}

/** The longest run of first phases that fits; where not even the first does, the first one for longer. */
function fewerPhases(pricing: Pricing): WayOut[] {
  const { scope } = pricing.before.profile
  const wished = pricing.roadmap.phases.flatMap(({ id }) => (scope.phases.includes(id) ? [id] : []))
  const first = (count: number): Changes => ({
    scope: { ...scope, phases: wished.slice(0, count) },
  })
  for (let count = wished.length - 1; count >= 1; count -= 1) {
    const way = price(pricing, 'fewer-phases', first(count))
    if (way !== undefined) return [way]
  }
  return wished.length > 1 ? longer(pricing, 'fewer-phases-longer', first(1)) : []
}

function longer(pricing: Pricing, kind: WayOut['kind'], changes: Changes): WayOut[] {
  const { before, planOf } = pricing
  const horizonMonths = shortestHorizon({ ...before.profile, ...changes }, planOf)
  if (horizonMonths === undefined) return []
  const way = price(pricing, kind, { ...changes, ...inUnitOf(before.profile, horizonMonths) })
  return way === undefined ? [] : [{ ...way, horizonMonths }]
}

/** A horizon in the unit of a profile's own, so that it stands in its place: weeks, rounded up. */
function inUnitOf(profile: Profile, horizonMonths: number): Changes {
  if (profile.horizonWeeks === undefined) return { horizonMonths }
  const end = toDayNumber(addMonths(profile.startDate, horizonMonths))
  return { horizonWeeks: Math.ceil((end - toDayNumber(profile.startDate)) / 7) }
}

/** The least addition of hours after which all fits: longer windows, then windows on free days too. */
function moreHours(pricing: Pricing): WayOut[] {
  const { profile } = pricing.before
  for (const onFreeDays of [false, true]) {
    const after = (steps: number) => addHours(profile, steps * WINDOW_STEP, onFreeDays)
    if (price(pricing, 'more-hours', after(MOST_STEPS)) === undefined) continue
    let low = 0
    let high = MOST_STEPS
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (price(pricing, 'more-hours', after(middle)) === undefined) low = middle
      else high = middle
    }
    const way = price(pricing, 'more-hours', after(high))
    return way === undefined ? [] : [way]
  }
  return []
}

/** What a change costs; undefined where the changed wish does not fit either. */
function price(pricing: Pricing, kind: WayOut['kind'], changes: Changes): WayOut | undefined {
  const { roadmap, before, planOf } = pricing
  const profile = takeWayOut(before.profile, changes)
  const { summary } = planOf(profile)
  if (!summary.feasible || summary.finish === null) return undefined
  const items = [...roadmap.topics, ...roadmap.projects]
  const { from, until } = toHorizon(profile)
  const gained = summary.offeredMinutes - before.summary.offeredMinutes
  return {
    kind,
    changes,
    finish: summary.finish,
    extraMinutesPerWeek: kind === 'more-hours' ? Math.round((gained * 7) / (until - from)) : 0,
    horizonMonths: profile.horizonMonths ?? Math.ceil(((profile.horizonWeeks ?? 0) * 12) / 52),
    phases: profile.scope.phases,
    dropped: items
      .filter((item) => isIn(before.profile.scope, item) && !isIn(profile.scope, item))
      .map((item) => item.id),
  }
}

function isIn(scope: Profile['scope'], item: Topic | Project): boolean {
  return (
    scope.phases.includes(item.phase) &&
    scope.priorities.includes(item.priority) &&
    !scope.known.includes(item.id)
  )
}

/** The profile after a way out is taken: its changed fields replace the former ones. */
export function takeWayOut(profile: Profile, changes: Changes): Profile {
  const { horizonWeeks, ...rest } = { ...profile, ...changes }
  return changes.horizonMonths === undefined && horizonWeeks !== undefined
    ? { ...rest, horizonWeeks }
    : rest
}
