import * as z from 'zod/mini'
import { decodeProfile } from '../../shared/decode/decodeProfile.ts'
import { describeFit } from '../../shared/fit/fit.ts'
import { planSessions } from '../../shared/planning/planSessions.ts'
import type { PlanningAnswer, PlanningRequest } from './planning.ts'

// Compiled schemas would need `new Function`, which the page's policy forbids.
z.config({ jitless: true })

/** Plans beside the window, so that painting hours never waits for a plan. */
addEventListener('message', ({ data }: MessageEvent<PlanningRequest>) => {
  const { id, roadmap } = data
  const decoded = decodeProfile(data.profile, roadmap)
  if (!decoded.ok) return answer({ id, kind: 'faults', faults: decoded.error })
  const plan = planSessions(roadmap, decoded.value)
  answer({ id, kind: 'plan', plan })
  answer({ id, kind: 'fit', fit: describeFit(roadmap, plan) })
})

function answer(message: PlanningAnswer): void {
  postMessage(message)
}
