import { toHorizon } from '../availability/horizon.ts'
import type { BusyInterval } from '../availability/slot.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { planSessions } from '../planning/planSessions.ts'
import { findWaysOut } from './findWaysOut.ts'
import { outlookByPhase } from './outlookByPhase.ts'
import type { Fit } from './types.ts'

/**
 * Says whether a wish fits into the hours offered and, where it does not, what each way out costs.
 * Prices come from planning the changed wish itself, so each comes true to the day when it is taken.
 * @param profile Decoded (see `decodeProfile`).
 * @param busy Imported commitments, in instants.
 */
export function fit(roadmap: Roadmap, profile: Profile, busy: readonly BusyInterval[] = []): Fit {
  const plan = planSessions(roadmap, profile, busy)
  return describeFit(roadmap, plan, busy)
}

/** The same for a plan that has just been made from its profile, without planning it again. */
export function describeFit(roadmap: Roadmap, plan: Plan, busy: readonly BusyInterval[] = []): Fit {
  return {
    ...describeHours(roadmap, plan),
    waysOut: plan.summary.feasible ? [] : findWaysOut(roadmap, plan, busy),
  }
}

/** The same without the ways out, which cost several plans and hold for a plan from its first day on. */
export function describeHours(roadmap: Roadmap, plan: Plan): Omit<Fit, 'waysOut'> {
  const { profile, summary } = plan
  const unscheduledMinutes = sumMinutes(plan.unscheduled)
  const work = summary.plannedMinutes + unscheduledMinutes
  const horizon = toHorizon(profile)
  return {
    fits: summary.feasible,
    offeredMinutes: summary.offeredMinutes,
    neededMinutes: summary.feasible
      ? work + summary.reserveMinutes
      : Math.ceil(work / (1 - profile.reserveShare)),
    earliestFinish: summary.earliestFinish,
    finish: summary.feasible ? summary.finish : null,
    unscheduledMinutes,
    offeredMinutesPerWeek: Math.round(
      (summary.offeredMinutes * 7) / (horizon.until - horizon.from),
    ),
    phases: outlookByPhase(roadmap, plan),
  }
}

function sumMinutes(parts: readonly { readonly minutes: number }[]): number {
  return parts.reduce((sum, part) => sum + part.minutes, 0)
}
