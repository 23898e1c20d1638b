import * as z from 'zod/mini'
import { blockSchema, civilDateSchema } from './civil.ts'
import type { Immutable } from './immutable.ts'

const recallSchema = z.enum(['again', 'hard', 'good', 'easy'])
const outcome = {
  status: z.enum(['done', 'partial', 'missed', 'skipped']),
  minutes: z.optional(z.int().check(z.minimum(0), z.maximum(1440))),
  recall: z.optional(recallSchema),
  /** The date on which it was noted. */
  on: civilDateSchema,
}

const entrySchema = z.union([
  z.object({ session: z.string().check(z.minLength(1)), ...outcome }),
  z.object({ date: civilDateSchema, block: blockSchema, ...outcome }),
  z.object({ from: civilDateSchema, to: civilDateSchema, ...outcome }),
])

/** Form of a log file. */
export const logSchema = z.object({ version: z.literal(1), entries: z.array(entrySchema) })
/** What really happened. */
export type Log = Immutable<z.infer<typeof logSchema>>
/** One thing that happened: to a session, to everything in a block, or in a range of dates. */
export type LogEntry = Log['entries'][number]
