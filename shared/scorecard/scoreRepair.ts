import type { Plan, Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { boundMoves, type MovesBound } from './boundMoves.ts'
import { boundSlip, lastWorkDay } from './boundSlip.ts'
import { type Day, dayOf } from './civil.ts'
import { type Loss, measureLoss } from './loss.ts'
import { type Metric, roundShare } from './metric.ts'
import type { Busy } from './offer.ts'

const MOST_DISTURBANCE = 1.2
/** The freeze window where the learner has not set another one, in days. */
const FREEZE_DAYS = 2
/** Longest session in minutes where a profile names none. */
const LONGEST = 120

/** What a repair had to keep to besides the profile. */
export type RepairTerms = {
  readonly busy?: readonly Busy[]
  /** Days after today whose sessions move only if nothing else helps. */
  readonly freezeDays?: number
}

/**
 * Grades a repair by metrics 13 and 14 of PLANNING.md. Shares no code with the repair.
 * @param before The plan before the repair, with what happened written into its sessions.
 * @param after The repaired plan; its profile may be a changed one.
 * @param today The last day that is over, `YYYY-MM-DD`.
 */
export function scoreRepair(
  roadmap: Roadmap,
  before: Plan,
  after: Plan,
  today: string,
  { busy = [], freezeDays = FREEZE_DAYS }: RepairTerms = {},
): Metric[] {
  const held = holdComing(before, after, dayOf(today), freezeDays)
  const loss = measureLoss(roadmap, held, after.profile, dayOf(today), busy)
  return [
    gradeDisturbance(before, after, loss),
    gradeSlip(before, after, slipOf(loss, before, after)),
  ]
}

/**
 * Bounds B2 (new and moved sessions together) and B3 (days) of a loss, for the profile of the repaired
 * plan. See `scoreRepair`.
 */
export function boundRepair(
  roadmap: Roadmap,
  before: Plan,
  after: Plan,
  today: string,
  { busy = [], freezeDays = FREEZE_DAYS }: RepairTerms = {},
): { readonly moves: number; readonly slipDays: number | null } {
  const held = holdComing(before, after, dayOf(today), freezeDays)
  const loss = measureLoss(roadmap, held, after.profile, dayOf(today), busy)
  const { replaced, others } = boundOf(loss, after.profile)
  return { moves: replaced + others, slipDays: slipOf(loss, before, after) }
}

/** B3 in days; null where the plan holds more work than before, so that a later end is not the repair's. */
function slipOf(loss: Loss, before: Plan, after: Plan): number | null {
  const isKnown = knownIn(before)
  return after.sessions.every(isKnown) ? boundSlip(loss, before) : null
}

/** Whether a session is of work, or a review of a topic, that a plan held or had no place for. */
function knownIn(plan: Plan): (session: Session) => boolean {
  const known = new Set([
    ...plan.sessions.map(({ activity }) => activity),
    ...plan.unscheduled.map(({ activity }) => activity),
  ])
  return ({ activity }) => known.has(activity)
}

/**
 * Sessions of the coming days move only if nothing else helps: where a repair shows that it can do
 * without them, they count as pinned.
 */
function holdComing(before: Plan, after: Plan, today: Day, freezeDays: number): Plan {
  const placeOf = (session: Session) => `${session.id} ${blockOf(session)}`
  const places = new Set(after.sessions.map(placeOf))
  const isHeld = (session: Session) => {
    const ahead = dayOf(session.date) - today
    const isComing = session.status === 'planned' && ahead > 0 && ahead <= freezeDays
    return isComing && places.has(placeOf(session))
  }
  return {
    ...before,
    sessions: before.sessions.map((one) => (isHeld(one) ? { ...one, pinned: true } : one)),
  }
}

function boundOf(loss: Loss, { limits }: Plan['profile']): MovesBound {
  return boundMoves(loss, limits.maxSessionMin ?? LONGEST)
}

/**
 * Metric 13: sessions that are new, or stand elsewhere or are not as long as before, ÷ B2; sessions of work
 * that has just come into the scope are neither. Nothing changed
 * where nothing had to passes. Null where work is left without a place, as B2 is for all of it; that passes
 * where no free time is left for it.
 */
function gradeDisturbance(before: Plan, after: Plan, loss: Loss): Metric {
  const bound = boundOf(loss, after.profile)
  const blocks = new Map(before.sessions.map((session) => [session.id, blockOf(session)]))
  const isKnown = knownIn(before)
  let created = 0
  let moved = 0
  for (const session of after.sessions) {
    const block = blocks.get(session.id)
    if (block === undefined) created += isKnown(session) ? 1 : 0
    else if (block !== blockOf(session)) moved += 1
  }
  const least = bound.replaced + bound.others
  const changes = created + moved
  const left = Math.max(0, openMinutes(after) - openMinutes(before))
  const share = least === 0 ? (changes === 0 ? 1 : null) : roundShare(changes / least)
  const value = left > 0 ? null : share
  return {
    metric: 13,
    name: 'repair-disturbance',
    value,
    target: MOST_DISTURBANCE,
    bound: 1,
    ok: left > 0 ? left <= leastLeft(loss) : value !== null && value <= MOST_DISTURBANCE,
    detail: { created, moved, mustReplace: bound.replaced, mustMove: bound.others, left },
  }
}

/** What a calendar shows of a session: where it stands and how long it is. */
function blockOf({ date, start, minutes }: Session): string {
  return `${date} ${start} ${minutes}`
}

/** Minutes that a plan has no place for. */
function openMinutes({ unscheduled }: Plan): number {
  return unscheduled.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Minutes for which there is no place unless others move: lost work in excess of the free time that holds a session. */
function leastLeft({ lost, free }: Loss): number {
  const work = lost.reduce((sum, { minutes }) => sum + minutes, 0)
  return Math.max(0, work - free.reduce((sum, { from, until }) => sum + until - from, 0))
}

/** Metric 14: days that the work ends later ÷ B3; both 0 passes. Null where it slips without need. */
function gradeSlip(before: Plan, after: Plan, bound: number | null): Metric {
  const slip = Math.max(0, (lastWorkDay(after) ?? 0) - (lastWorkDay(before) ?? 0))
  const isLeast = bound === null || slip <= bound
  const value = slip === bound || bound === null ? 1 : bound > 0 ? roundShare(slip / bound) : null
  return {
    metric: 14,
    name: 'repair-slip',
    value,
    target: 1,
    bound: 1,
    ok: isLeast,
    detail: { slipDays: slip, ...(bound === null ? {} : { leastSlipDays: bound }) },
  }
}
