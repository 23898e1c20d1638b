import * as z from 'zod/mini'
import type { Immutable } from '../model/immutable.ts'
import { profileSchema } from '../model/profile.ts'

/** Form of the welcome journey's answers so far. */
export const draftSchema = z.object({
  /** The step on which the learner was last. */
  step: z.enum(['dates', 'scope', 'hours', 'review']),
  /** Answers given, defaults where nothing was answered yet. */
  profile: profileSchema,
})

/** The welcome journey's answers so far. */
export type Draft = Immutable<z.infer<typeof draftSchema>>
/** A step of the welcome journey. */
export type DraftStep = Draft['step']
