import * as z from 'zod/mini'
import { type Draft, draftSchema } from '../../shared/document/draft.ts'

// Compiled schemas would need `new Function`, which the page's policy forbids.
z.config({ jitless: true })

/** The welcome journey's answers in the form in which they are saved; null where they have none yet. */
export function decodeDraft(answers: unknown): Draft | null {
  const form = draftSchema.safeParse(answers)
  return form.success ? form.data : null
}
