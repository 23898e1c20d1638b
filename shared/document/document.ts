import * as z from 'zod/mini'
import { civilDateSchema } from '../model/civilForms.ts'
import type { Immutable } from '../model/immutable.ts'
import { planSchema } from '../model/plan.ts'
import { profileSchema } from '../model/profile.ts'
import { roadmapSchema } from '../model/roadmap.ts'
import { timerSchema } from '../timer/timer.ts'
import { draftSchema } from './draft.ts'
import { settingsSchema } from './settings.ts'
import { baselineSchema } from './takeBaseline.ts'
import { DOCUMENT_VERSION } from './version.ts'

/** Form of the document: everything that the app remembers for a learner. */
export const documentSchema = z.object({
  version: z.literal(DOCUMENT_VERSION),
  /** The profile of the accepted plan; null before the first plan is accepted. */
  profile: z.nullable(profileSchema),
  /** The accepted plan. */
  plan: z.nullable(planSchema),
  /** The roadmap that the learner loaded; null stands for the built-in one. */
  roadmap: z.nullable(roadmapSchema),
  /** Answers of a journey that is not finished yet. */
  draft: z.nullable(draftSchema),
  /** Civil dates, in order, on which nothing may be put and nothing moves. */
  lockedDays: z.array(civilDateSchema),
  /** What the learner accepted last; a mend does not change it. */
  baseline: z.nullable(baselineSchema),
  /** The timer that runs or waits on a session. */
  timer: z.nullable(timerSchema),
  settings: settingsSchema,
})

/** Everything that the app remembers for a learner. */
export type PlannerDocument = Immutable<z.infer<typeof documentSchema>>
