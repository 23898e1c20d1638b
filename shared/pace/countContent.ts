import { selectWork } from '../curriculum/selectWork.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Plan, Session } from '../model/plan.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { totalsOf, withTotals } from '../repair/estimateRest.ts'
import { findLost } from '../repair/findLost.ts'

/**
 * How much of a plan's content is done and how much is left, in minutes of the plan's estimates:
 * likely hours × the pace factor under which they were planned, and the reviews.
 */
export type Content = {
  /** What each session that was studied is expected to have brought, by the session's id. */
  readonly bySession: ReadonlyMap<string, number>
  /** The same at the plan's present pace, where a part was studied under another. */
  readonly atPresentPace: ReadonlyMap<string, number>
  readonly doneMinutes: number
  /** Done ahead, planned, lost and without a place: all that is or will be in the plan. */
  readonly totalMinutes: number
  /**
   * Content of activities under way that will turn out not to be done, as far as the finished ones tell:
   * who had to go on without a plan at the end of those will do so again.
   */
  readonly unseenMinutes: number
}

/** Minutes of finished activities that speak against any overrun before the log does. */
const PRIOR_MINUTES = 900

type Tally = { credit: number; left: number; skipped: number }

/**
 * Counts content as `findLost` counts credit: a done session brings what was planned for it, a partial
 * one what was studied, at most as much as was planned. An activity brings no more than it needs, so
 * study beyond its planned hours spreads its content over more minutes.
 */
export function countContent(roadmap: Roadmap, plan: Plan): Content {
  const work = selectWork(roadmap, plan.profile)
  const need = totalsOf(plan, work)
  const atPresent = new Map(work.activities.map(({ id, minutes }) => [id, minutes]))
  const tallies = tallyActivities(plan)
  for (const { session, minutes } of findLost(plan, withTotals(work, plan))) {
    tallyOf(tallies, session.activity).left += minutes
  }
  const scales = new Map<string, number>()
  let doneMinutes = 0
  let totalMinutes = 0
  let finished = PRIOR_MINUTES
  let studied = PRIOR_MINUTES
  for (const [activity, { credit, left, skipped }] of tallies) {
    const needed = need.get(activity)
    const isKnown = needed !== undefined && credit > 0
    const done = isKnown ? Math.max(0, needed - skipped - left) : credit
    scales.set(activity, credit === 0 ? 0 : done / credit)
    doneMinutes += done
    totalMinutes += done + left
    if (!isKnown || left > 0 || credit < done) continue
    finished += done
    studied += credit
  }
  const overrun = studied / finished
  /** Content of an activity at the present pace ÷ that which its sessions were planned with. */
  const rescaleOf = (activity: string): number => {
    const present = atPresent.get(activity)
    const { left, skipped } = tallyOf(tallies, activity)
    const done = (need.get(activity) ?? 0) - skipped - left
    return present === undefined || done <= 0 ? 1 : Math.max(0, present - skipped - left) / done
  }
  const bySession = new Map<string, number>()
  const atPresentPace = new Map<string, number>()
  let unseenMinutes = 0
  for (const session of plan.sessions) {
    const credit = broughtBy(session) * (scales.get(session.activity) ?? 0)
    if (credit === 0) continue
    const isOpen = (tallies.get(session.activity)?.left ?? 0) > 0 && session.kind !== 'review'
    const minutes = isOpen ? credit / overrun : credit
    bySession.set(session.id, minutes)
    atPresentPace.set(session.id, minutes * rescaleOf(session.activity))
    unseenMinutes += credit - minutes
  }
  return { bySession, atPresentPace, doneMinutes, totalMinutes, unseenMinutes }
}

/** Minutes that a session brought, before its activity's need is looked at. */
function broughtBy(session: Session): number {
  const { status, kind, minutes } = session
  if (status === 'planned' || status === 'skipped') return 0
  // What is left of a review is not made good: it counts as held.
  return status === 'partial' && kind === 'review' ? minutes : creditOf(session)
}

function tallyActivities(plan: Plan): Map<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const session of plan.sessions) {
    const tally = tallyOf(tallies, session.activity)
    if (session.status === 'planned') tally.left += session.minutes
    else if (session.status === 'skipped') tally.skipped += session.minutes
    else tally.credit += broughtBy(session)
  }
  for (const { activity, minutes } of plan.unscheduled) tallyOf(tallies, activity).left += minutes
  return tallies
}

function tallyOf(tallies: Map<string, Tally>, activity: string): Tally {
  const known = tallies.get(activity)
  if (known !== undefined) return known
  const fresh = { credit: 0, left: 0, skipped: 0 }
  tallies.set(activity, fresh)
  return fresh
}
