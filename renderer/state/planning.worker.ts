import * as z from 'zod/mini'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { describeFit, describeHours } from '../../shared/fit/fit.ts'
import type { Plan } from '../../shared/model/plan.ts'
import type { Profile } from '../../shared/model/profile.ts'
import type { Roadmap } from '../../shared/model/roadmap.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { repairQuietly } from '../../shared/repair/repairQuietly.ts'
import { replanRest } from '../../shared/repair/replanRest.ts'
import type { PlanningAnswer, PlanningRequest, UnderWay } from './planning.ts'

// Compiled schemas would need `new Function`, which the page's policy forbids.
z.config({ jitless: true })

/** Plans beside the window, so that painting hours never waits for a plan. */
addEventListener('message', ({ data }: MessageEvent<PlanningRequest>) => {
  const { id, roadmap } = data
  const decoded = decodeProfile(data.profile, roadmap)
  if (!decoded.ok) return answer({ id, kind: 'faults', faults: decoded.error })
  const { underWay } = data
  if (underWay === null) {
    const plan = planSessions(roadmap, decoded.value)
    answer({ id, kind: 'plan', plan })
    answer({ id, kind: 'fit', fit: describeFit(roadmap, plan) })
    return
  }
  const plan = changeUnderWay(roadmap, decoded.value, underWay)
  answer({ id, kind: 'plan', plan })
  // The ways out are priced for a plan from its first day on; here the choices of a mend take over.
  answer({ id, kind: 'fit', fit: { ...describeHours(roadmap, plan), waysOut: [] } })
})

function changeUnderWay(roadmap: Roadmap, profile: Profile, underWay: UnderWay): Plan {
  const { how, ...rest } = underWay
  const isSame = JSON.stringify(profile) === JSON.stringify(rest.plan.profile)
  if (isSame && how === 'quiet') return rest.plan
  const input = { ...rest, roadmap, profile, busy: [] }
  // Another pace changes every estimate.
  const isAnew = how === 'anew' || profile.paceFactor !== rest.plan.profile.paceFactor
  return (isAnew ? replanRest(input) : repairQuietly(input)).plan
}

function answer(message: PlanningAnswer): void {
  postMessage(message)
}
