import * as z from 'zod/mini'
import { blockSchema, civilDateSchema, clockTimeSchema } from './civilForms.ts'
import type { Immutable } from './immutable.ts'

const recallSchema = z.enum(['again', 'hard', 'good', 'easy'])
/** The date on which it was noted. */
const on = civilDateSchema
const outcome = {
  status: z.enum(['done', 'partial', 'missed', 'skipped']),
  minutes: z.optional(z.int().check(z.minimum(0), z.maximum(1440))),
  recall: z.optional(recallSchema),
  on,
}

/** Study that no session had planned: `minutes` on an activity of the plan. */
const unplannedSchema = z.object({
  activity: z.string().check(z.minLength(1)),
  date: civilDateSchema,
  start: z.optional(clockTimeSchema),
  minutes: z.int().check(z.minimum(1), z.maximum(1440)),
  status: z.literal('done'),
  recall: z.optional(recallSchema),
  on,
})
/** Study that no session had planned. */
export type UnplannedEntry = Immutable<z.infer<typeof unplannedSchema>>

/** Form of one thing that happened. */
export const logEntrySchema = z.union([
  unplannedSchema,
  z.object({ session: z.string().check(z.minLength(1)), ...outcome }),
  z.object({ date: civilDateSchema, block: blockSchema, ...outcome }),
  z.object({ from: civilDateSchema, to: civilDateSchema, ...outcome }),
])

/** Form of a log file. */
export const logSchema = z.object({ version: z.literal(1), entries: z.array(logEntrySchema) })
/** What really happened. */
export type Log = Immutable<z.infer<typeof logSchema>>
/** One thing that happened: to a session, to a block, in a range of dates, or outside the plan. */
export type LogEntry = Log['entries'][number]
