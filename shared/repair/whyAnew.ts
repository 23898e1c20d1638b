import { selectWork } from '../curriculum/selectWork.ts'
import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'

/**
 * Why a changed profile leaves a plan no places to keep: another `pace` changes every estimate; by the
 * `order` of the roadmap what is new has to come before what stands. Null where places can be kept.
 */
export function whyAnew(roadmap: Roadmap, plan: Plan, to: Profile): 'pace' | 'order' | null {
  const { profile: from, sessions } = plan
  if (from.paceFactor !== to.paceFactor) return 'pace'
  if (!asksForMore(roadmap, from, to)) return null
  const planned = plannedFor(roadmap, from)
  const standing = new Set(
    sessions.flatMap(({ kind, status, activity }) =>
      kind !== 'review' && status === 'planned' ? [activity] : [],
    ),
  )
  const { units, activities } = selectWork(roadmap, to)
  const isAny = (unit: number, ids: ReadonlySet<string>) =>
    units[unit]?.activities.some((index) => ids.has(activities[index]?.id ?? '')) ?? false
  const isBeforeStanding = units.some(
    ({ before }, index) =>
      !isAny(index, planned) && before.some(({ unit }) => isAny(unit, standing)),
  )
  return isBeforeStanding ? 'order' : null
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
