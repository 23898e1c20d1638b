import * as z from 'zod/mini'
import type { Immutable } from '../model/immutable.ts'
import { planSchema } from '../model/plan.ts'
import { profileSchema } from '../model/profile.ts'
import { roadmapSchema } from '../model/roadmap.ts'
import { draftSchema } from './draft.ts'
import { settingsSchema } from './settings.ts'

/** Version of the document's form. A new one needs a migration in the storage. */
export const DOCUMENT_VERSION = 1

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
  settings: settingsSchema,
})

/** Everything that the app remembers for a learner. */
export type PlannerDocument = Immutable<z.infer<typeof documentSchema>>

/** The document of a learner who starts the app for the first time. */
export const emptyDocument: PlannerDocument = {
  version: DOCUMENT_VERSION,
  profile: null,
  plan: null,
  roadmap: null,
  draft: null,
  settings: { theme: 'system', alarmMinutes: null },
}
