import * as z from 'zod/mini'
import type { Immutable } from '../model/immutable.ts'

/** A point in time as ISO 8601 text in UTC, `2027-03-01T18:00:00.000Z`. */
export const isoInstantSchema = z.iso.datetime()

/** Form of the timer that runs, or waits, on a session. */
export const timerSchema = z.object({
  /** Id of the session. */
  session: z.string().check(z.minLength(1)),
  /** When it was first started. */
  startedAt: isoInstantSchema,
  /** Whole seconds of the stretches that are over: no clock and no time zone changes them any more. */
  seconds: z.int().check(z.minimum(0)),
  /** When the stretch under way began; null while it waits. */
  runningSince: z.nullable(isoInstantSchema),
})

/** The timer of a session. */
export type Timer = Immutable<z.infer<typeof timerSchema>>
