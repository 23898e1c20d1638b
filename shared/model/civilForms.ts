import * as z from 'zod/mini'
import { isCivilDate } from '../time/civilDate.ts'
import { isZone } from '../time/zone.ts'
import { BLOCKS, KINDS, WEEKDAYS } from './civil.ts'

/** A civil date `YYYY-MM-DD` that exists in the Gregorian calendar. */
export const civilDateSchema = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true, error: 'civil-date' }),
    z.refine(isCivilDate, { error: 'no-such-date' }),
  )

/** A clock time `HH:MM` on the learner's wall, `00:00` to `23:59`. */
export const clockTimeSchema = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock-time' }))

/** An IANA time zone name that the runtime knows. */
export const zoneSchema = z.string().check(z.refine(isZone, { error: 'unknown-zone' }))

/** Part of the daily routine that a window or a session belongs to. */
export const blockSchema = z.enum(BLOCKS)

/** What a session asks of the learner. */
export const kindSchema = z.enum(KINDS)

/** Day of the week. */
export const weekdaySchema = z.enum(WEEKDAYS)
