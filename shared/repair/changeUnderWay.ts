import type { Plan } from '../model/plan.ts'
import type { Profile } from '../model/profile.ts'
import type { Roadmap } from '../model/roadmap.ts'
import { appendWork } from './appendWork.ts'
import { replanRest } from './replanRest.ts'
import type { RepairInput } from './types.ts'
import { whyAnew } from './whyAnew.ts'

/**
 * A plan that is under way: what happened stays, and the profile changes what is still to come. `quiet`
 * moves only what the change displaces and lays new work behind the rest, `anew` plans all that is left again.
 */
export type UnderWay = Pick<RepairInput, 'plan' | 'today' | 'freezeDays' | 'closedDays'> & {
  readonly how: 'quiet' | 'anew'
}

/**
 * The plan under way after its profile is another one; the very same plan where a quiet change changes
 * nothing. Where no place can be kept (see `whyAnew`) the rest is always planned anew.
 */
export function changeUnderWay(roadmap: Roadmap, profile: Profile, underWay: UnderWay): Plan {
  const { how, ...rest } = underWay
  const isSame = JSON.stringify(profile) === JSON.stringify(rest.plan.profile)
  if (isSame && how === 'quiet') return rest.plan
  const input = { ...rest, roadmap, profile, busy: [] }
  const isAnew = how === 'anew' || whyAnew(roadmap, rest.plan, profile) !== null
  return (isAnew ? replanRest(input) : appendWork(input)).plan
}
