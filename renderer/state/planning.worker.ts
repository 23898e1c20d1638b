import * as z from 'zod/mini'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { describeFit, describeHours } from '../../shared/fit/fit.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import { changeUnderWay } from '../../shared/repair/changeUnderWay.ts'
import type { PlanningAnswer, PlanningRequest } from './planning.ts'

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
  // The ways out take many changes of the whole plan: they are asked for apart, where one waits for them.
  answer({ id, kind: 'fit', fit: { ...describeHours(roadmap, plan), waysOut: [] } })
})

function answer(message: PlanningAnswer): void {
  postMessage(message)
}
