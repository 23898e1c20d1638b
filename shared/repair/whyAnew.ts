import { selectWork } from '../curriculum/selectWork.ts'
import { creditOf } from '../log/creditOf.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'

/**
 * Why a changed profile leaves a plan no places to keep: another `pace` changes every estimate; what comes
 * back is `begun` and goes on first; by the `order` of the roadmap it has to come before what stands. Null
 * where places can be kept.
 */
export function whyAnew(
  roadmap: Roadmap,
  plan: Plan,
  to: Profile,
): 'pace' | 'begun' | 'order' | null {
  const { profile: from, sessions } = plan
  if (from.paceFactor !== to.paceFactor) return 'pace'
  if (!asksForMore(roadmap, from, to)) return null
  const planned = plannedFor(roadmap, from)
  const credits = new Map<string, number>()
  const standing = new Set<string>()
  for (const session of sessions) {
    const { kind, status, activity } = session
    if (kind === 'review') continue
    if (status === 'planned') standing.add(activity)
    credits.set(activity, (credits.get(activity) ?? 0) + creditOf(session))
  }
  const { units, activities } = selectWork(roadmap, to)
  const isStanding = (unit: number) =>
    units[unit]?.activities.some((index) => standing.has(activities[index]?.id ?? '')) ?? false
  let isBefore = false
  for (const unit of units) {
    const own = unit.activities.flatMap((index) => activities[index] ?? [])
    if (own.every(({ id }) => planned.has(id))) continue
    const credit = own.reduce((sum, { id }) => sum + (credits.get(id) ?? 0), 0)
    const isLeft = credit < own.reduce((sum, { minutes }) => sum + minutes, 0)
    if (isLeft && credit > 0) return 'begun'
    if (isLeft && unit.before.some((link) => isStanding(link.unit))) isBefore = true
  }
  return isBefore ? 'order' : null
}

/**
 * Whether a changed profile asks for work of which a plan has none.
 * @param from The profile that the plan was made for.
 */
export function asksForMore(roadmap: Roadmap, from: Profile, to: Profile): boolean {
  if (from.scope === to.scope) return false
  const planned = plannedFor(roadmap, from)
  return selectWork(roadmap, to).activities.some(({ id }) => !planned.has(id))
}

function plannedFor(roadmap: Roadmap, profile: Profile): ReadonlySet<string> {
  return new Set(selectWork(roadmap, profile).activities.map(({ id }) => id))
}
