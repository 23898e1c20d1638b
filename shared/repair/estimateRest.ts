import type { Work } from '../curriculum/work.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Plan } from '../model/plan.ts'

/** Whole minutes by activity. */
export type Minutes = ReadonlyMap<string, number>

/**
 * What every activity takes in all: its estimate, or what the plan says where it was begun under
 * another pace.
 */
export function totalsOf(plan: Plan, work: Work): Minutes {
  return new Map(
    work.activities.map(({ id, minutes }) => [id, plan.estimates?.[id] ?? minutes] as const),
  )
}

/** Work with what every activity takes in all, as `totalsOf` tells it. */
export function withTotals(work: Work, plan: Plan): Work {
  if (plan.estimates === undefined) return work
  const totals = totalsOf(plan, work)
  const activities = work.activities.map((one) => ({
    ...one,
    minutes: totals.get(one.id) ?? one.minutes,
  }))
  return { ...work, activities }
}

/**
 * What is left of every activity at another pace: the part not studied yet grows or shrinks with the
 * pace, what was studied stays.
 * @param isHistory Whether a session counts as studied rather than as planned.
 * @param factor New pace ÷ former pace.
 */
export function estimateRest(
  plan: Plan,
  work: Work,
  isHistory: (session: Plan['sessions'][number]) => boolean,
  factor: number,
): { readonly left: Minutes; readonly totals: Minutes } {
  const studied = new Map<string, number>()
  for (const session of plan.sessions) {
    if (!isHistory(session)) continue
    studied.set(session.activity, (studied.get(session.activity) ?? 0) + creditOf(session))
  }
  const left = new Map<string, number>()
  const totals = new Map<string, number>()
  for (const [id, total] of totalsOf(plan, work)) {
    const done = studied.get(id) ?? 0
    const rest = Math.round(Math.max(0, total - done) * factor)
    left.set(id, rest)
    totals.set(id, done + rest)
  }
  return { left, totals }
}
