import { selectWork } from '../curriculum/selectWork.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'

/** Whether a changed profile leaves a plan no places to keep: another pace changes every estimate. */
export function needsAnew(from: Profile, to: Profile): boolean {
  return from.paceFactor !== to.paceFactor
}

/**
 * Whether a changed profile asks for work of which a plan has none.
 * @param from The profile that the plan was made for.
 */
export function asksForMore(roadmap: Roadmap, from: Profile, to: Profile): boolean {
  if (from.scope === to.scope) return false
  const planned = new Set(selectWork(roadmap, from).activities.map(({ id }) => id))
  return selectWork(roadmap, to).activities.some(({ id }) => !planned.has(id))
}
