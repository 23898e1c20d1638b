import type * as z from 'zod/mini'
import type { Result } from '../model/result.ts'
import { err, ok } from '../model/result.ts'
import type { Fault } from './fault.ts'
import { toFaults } from './toFaults.ts'

/**
 * Checks that input has the form of a schema.
 * @returns the value with defaults filled in and unknown fields left out, or every deviation.
 */
export function checkShape<Schema extends z.ZodMiniType>(
  schema: Schema,
  input: unknown,
): Result<z.output<Schema>, Fault[]> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return ok(parsed.data)
  return err(parsed.error.issues.flatMap((issue) => toFaults(issue, input)))
}
