import { selectWork } from '../curriculum/selectWork.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'

/**
 * Whether a changed profile leaves a plan no places to keep, so that the rest is planned anew: another
 * pace changes every estimate, and work that is new in the scope has no place yet.
 * @param from The profile that the plan was made for.
 */
export function needsAnew(roadmap: Roadmap, from: Profile, to: Profile): boolean {
  if (from.paceFactor !== to.paceFactor) return true
  if (from.scope === to.scope) return false
  const planned = new Set(selectWork(roadmap, from).activities.map(({ id }) => id))
  return selectWork(roadmap, to).activities.some(({ id }) => !planned.has(id))
}
