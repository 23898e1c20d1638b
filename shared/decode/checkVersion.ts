import type { Fault } from './fault.ts'
import { field, numberOf } from './look.ts'

/** Version of every form that this program reads and writes. */
export const SUPPORTED_VERSION = 1

/**
 * Whether input says that it has another version than the supported one. What else differs from the
 * form then means nothing. A version that is missing or no number is a matter of the form.
 */
export function checkVersion(input: unknown): Fault | undefined {
  const found = numberOf(field(input, 'version'))
  if (found === undefined || found === SUPPORTED_VERSION) return undefined
  return {
    path: 'version',
    code: 'unsupported-version',
    facts: { found, supported: SUPPORTED_VERSION },
  }
}
