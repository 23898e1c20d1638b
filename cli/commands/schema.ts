import * as z from 'zod/mini'
import { logSchema } from '../../shared/model/log.ts'
import { planSchema } from '../../shared/model/plan.ts'
import { profileSchema } from '../../shared/model/profile.ts'
import { ok } from '../../shared/model/result.ts'
import { roadmapSchema } from '../../shared/model/roadmap.ts'
import type { Command } from '../command.ts'

const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  profile: profileSchema,
  plan: planSchema,
  log: logSchema,
  roadmap: roadmapSchema,
}

/** Prints the JSON Schema (draft 2020-12) of a file's form. */
export const schemaCommand: Command = {
  usage: 'schema profile|plan|log|roadmap',
  purpose: 'print the JSON Schema of a form',
  subjects: Object.keys(SCHEMAS),
  options: {},
  run: async ({ subject }) => {
    const schema = SCHEMAS[subject]
    if (schema === undefined) throw new Error(`No schema is called ${subject}`)
    return ok({ value: z.toJSONSchema(schema, { io: 'input' }), words: [] })
  },
}
