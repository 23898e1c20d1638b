import * as z from 'zod/mini'
import type { Immutable } from '../model/immutable.ts'

/** Form of one step from a document to the next, after RFC 6902 with the path as an array. */
export const patchSchema = z.object({
  op: z.enum(['add', 'replace', 'remove']),
  path: z.array(z.union([z.string(), z.number()])),
  value: z.optional(z.unknown()),
})

/** One step from a document to the next. */
export type Patch = Immutable<z.infer<typeof patchSchema>>
