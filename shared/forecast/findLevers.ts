import { isHorizonAllowed, toHorizon } from '../availability/horizon.ts'
import { addHours } from '../fit/addHours.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { Content } from '../pace/countContent.ts'
import { addMonths, toCivilDate, toDayNumber } from '../time/civilDate.ts'
import { finishDates } from './finishDates.ts'
import type { Learner } from './fitLearner.ts'
import { runFutures } from './runFutures.ts'
import { type Run, startOf } from './startOf.ts'
import type { FinishDates, Lever } from './types.ts'

/** What levers are priced with. */
export type LeverFacts = {
  readonly roadmap: Roadmap
  readonly plan: Plan
  readonly today: string
  readonly content: Content
  readonly learner: Learner
  readonly run: Run
  /** Civil date to come back to. */
  readonly target: string
  /** The finish as it stands. */
  readonly now: FinishDates
}

/** More hours are told in steps of so many minutes. */
const ROUND = 5
/** A finish within so many days of the accepted one has come back to it. */
const NEAR_DAYS = 14
/** Minutes by which windows are made longer, tried in turn. */
const STEPS = [5, 10, 15, 20, 30, 45, 60, 75, 90, 120]
const MOST_MONTHS = 24

/**
 * What would bring P50 back to within two weeks of `target`, each priced by running the same futures with it: the
 * fewest more hours, the optional topics left out, both together where neither is enough. Besides, a
 * longer horizon where four fifths of the futures do not fit into it.
 * @returns at most the longer horizon where P50 holds the date as it is.
 */
export function findLevers(facts: LeverFacts): Lever[] {
  const levers: Lever[] = []
  if (!holdsDate(facts.now.p50, facts.target)) {
    const lighter = withoutOptional(facts)
    const hours = moreHours(facts, facts.plan, {})
    if (hours !== undefined) levers.push(hours)
    if (lighter !== undefined) levers.push(lighter.lever)
    if (lighter !== undefined && !levers.some(({ restores }) => restores)) {
      const both = moreHours(facts, lighter.plan, lighter.lever)
      if (both?.restores) levers.push(both)
    }
  }
  const longer = longerHorizon(facts)
  return longer === undefined ? levers : [...levers, longer]
}

/** Whether a finish, both civil dates, is no later than two weeks after `target`; null is too far off. */
export function holdsDate(finish: string | null, target: string): boolean {
  return finish !== null && toDayNumber(finish) <= toDayNumber(target) + NEAR_DAYS
}

/** The fewest hours that are enough, else the most that are offered. */
function moreHours(
  facts: LeverFacts,
  plan: Plan,
  lighter: Partial<Pick<Lever, 'changes' | 'dropped'>>,
): Lever | undefined {
  let best: Lever | undefined
  for (const step of STEPS) {
    const hours = addHours(plan.profile, step, false)
    const finish = priceOf(facts, plan, { ...plan.profile, ...hours })
    if (finish.extraMinutesPerWeek <= (best?.extraMinutesPerWeek ?? 0)) continue
    best = {
      kind: lighter.dropped === undefined ? 'more-hours' : 'both',
      changes: { ...lighter.changes, ...hours },
      dropped: lighter.dropped ?? [],
      extraMonths: 0,
      ...finish,
    }
    if (best.restores) break
  }
  return best
}

/** The plan without what may be dropped and is not begun; its sessions' time is free then. */
function withoutOptional(
  facts: LeverFacts,
): { readonly lever: Lever; readonly plan: Plan } | undefined {
  const { roadmap, plan, today } = facts
  const { scope } = plan.profile
  const priorities = scope.priorities.filter((priority) => priority !== 'could')
  const optional = new Set(
    [...roadmap.topics, ...roadmap.projects]
      .filter(({ priority }) => priority === 'could')
      .map(({ id }) => id),
  )
  const isAhead = (date: string, status: string) => status === 'planned' && date >= today
  const gone = plan.sessions.filter(
    ({ topic, date, status }) => optional.has(topic) && isAhead(date, status),
  )
  if (gone.length === 0 || priorities.length === 0) return undefined
  const dropped = new Set(gone.map(({ id }) => id))
  const freed = gone.map(({ date, start, minutes, block }) => ({ date, start, minutes, block }))
  const lighter: Plan = {
    ...plan,
    sessions: plan.sessions.filter(({ id }) => !dropped.has(id)),
    reserve: [...plan.reserve, ...freed],
  }
  const saved = gone.reduce((sum, { minutes }) => sum + minutes, 0)
  const content = { ...facts.content, totalMinutes: facts.content.totalMinutes - saved }
  const finish = priceOf({ ...facts, content }, lighter, plan.profile)
  const lever: Lever = {
    kind: 'without-optional',
    changes: { scope: { ...scope, priorities } },
    dropped: [...new Set(gone.map(({ topic }) => topic))],
    extraMonths: 0,
    ...finish,
  }
  return { lever, plan: lighter }
}

/** The fewest months more that hold four fifths of the futures; none where they fit already. */
function longerHorizon({ plan, now }: LeverFacts): Lever | undefined {
  const { profile } = plan
  const end = toCivilDate(toHorizon(profile).until)
  if (now.p80 === null || now.p80 < end) return undefined
  const { horizonMonths, horizonWeeks = 0 } = profile
  for (let extraMonths = 1; extraMonths <= MOST_MONTHS; extraMonths += 1) {
    const until = addMonths(end, extraMonths)
    if (now.p80 >= until) continue
    const weeks = Math.ceil((toDayNumber(until) - toDayNumber(end)) / 7)
    const changes =
      horizonMonths === undefined
        ? { horizonWeeks: horizonWeeks + weeks }
        : { horizonMonths: horizonMonths + extraMonths }
    if (!isHorizonAllowed(changes)) return undefined
    return {
      kind: 'longer-horizon',
      changes,
      dropped: [],
      extraMonths,
      extraMinutesPerWeek: 0,
      restores: false,
      ...now,
    }
  }
  return undefined
}

type Price = FinishDates & Pick<Lever, 'extraMinutesPerWeek' | 'restores'>

function priceOf(facts: LeverFacts, plan: Plan, profile: Profile): Price {
  const { roadmap, today, content, learner, run, target } = facts
  const start = startOf(roadmap, plan, profile, today, content, learner, run)
  const before =
    profile === plan.profile
      ? start
      : startOf(roadmap, plan, plan.profile, today, content, learner, run)
  const { finishes } = runFutures(start, 0)
  const dates = finishDates(finishes)
  const weekly = (days: Float64Array) => days.reduce((sum, minutes) => sum + minutes, 0)
  const extra = weekly(start.ahead.typicalFree) - weekly(before.ahead.typicalFree)
  return {
    ...dates,
    extraMinutesPerWeek: Math.round(extra / ROUND) * ROUND,
    restores: holdsDate(dates.p50, target),
  }
}
