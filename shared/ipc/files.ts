import * as z from 'zod/mini'
import type { Fault } from '../decode/fault.ts'
import { alarmMinutesSchema } from '../document/settings.ts'
import { civilDateSchema } from '../model/civilForms.ts'
import type { Immutable } from '../model/immutable.ts'

/** Form of the wishes for an export. */
export const exportOptionsSchema = z.object({
  /** First and last date to export, both inclusive; null is open. */
  from: z.nullable(civilDateSchema),
  to: z.nullable(civilDateSchema),
  alarmMinutes: alarmMinutesSchema,
})
/** Wishes for an export. */
export type ExportOptions = Immutable<z.infer<typeof exportOptionsSchema>>

/**
 * How an export ended. `path` is absolute, `events` counts sessions and milestones, `calledOff` those that
 * the file in that place held and the plan no longer has.
 */
export type ExportOutcome =
  | {
      readonly kind: 'written'
      readonly path: string
      readonly events: number
      readonly calledOff: number
    }
  | { readonly kind: 'cancelled' }

/** Why nothing was exported; a former file of that name is intact. */
export type ExportError =
  | { readonly kind: 'no-plan' }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'not-writable'; readonly path: string; readonly code: string }

/** How opening a file ended. */
export type OpenOutcome<T> =
  | { readonly kind: 'opened'; readonly path: string; readonly value: T }
  | { readonly kind: 'cancelled' }

/** Why a file was not opened. Sizes are in octets. */
export type OpenError =
  | {
      readonly kind: 'too-large'
      readonly path: string
      readonly size: number
      readonly limit: number
    }
  | { readonly kind: 'not-readable'; readonly path: string; readonly code: string }
  | { readonly kind: 'not-json'; readonly path: string }
  | { readonly kind: 'faults'; readonly path: string; readonly faults: readonly Fault[] }
