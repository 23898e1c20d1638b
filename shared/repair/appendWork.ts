import { selectWork } from '../curriculum/selectWork.ts'
import type { Work } from '../curriculum/work.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Plan } from '../model/plan.ts'
import { findReturned } from './bringBackReviews.ts'
import { type Minutes, totalsOf } from './estimateRest.ts'
import { layBeside, settle } from './layBeside.ts'
import { repairQuietly } from './repairQuietly.ts'
import type { Repaired, RepairInput } from './types.ts'

/**
 * Lays work of which a plan has no sessions behind all that stands: the plan is mended as it is, and what
 * is new in the scope of the profile comes after the last work, with its own reviews and reserve. Where
 * nothing is new it is `repairQuietly`.
 */
export function appendWork(input: RepairInput): Repaired {
  const { roadmap, profile, today } = input
  const mended = repairQuietly(input)
  const { plan } = mended
  const left = findNew(plan, selectWork(roadmap, profile))
  if (left.size === 0 && findReturned(input).size === 0) return mended
  const { finish } = plan.summary
  const assembled = layBeside(input, {
    plan,
    isKept: () => true,
    left,
    reserve: plan.reserve,
    after: finish === null || finish < today ? today : finish,
  })
  const unscheduled = [...plan.unscheduled, ...assembled.unscheduled]
  const { replaced, othersMoved } = mended
  return { ...settle(input, { ...assembled, unscheduled }), replaced, othersMoved }
}

/** Minutes of activities that a plan knows nothing of. */
function findNew(plan: Plan, work: Work): Minutes {
  const credits = new Map<string, number>()
  for (const session of plan.sessions) {
    credits.set(session.activity, (credits.get(session.activity) ?? 0) + creditOf(session))
  }
  for (const { activity, minutes } of plan.unscheduled) {
    credits.set(activity, (credits.get(activity) ?? 0) + minutes)
  }
  const left = new Map<string, number>()
  for (const [id, total] of totalsOf(plan, work)) {
    const more = total - (credits.get(id) ?? 0)
    if (more > 0) left.set(id, more)
  }
  return left
}
