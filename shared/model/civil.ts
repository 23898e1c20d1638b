import * as z from 'zod/mini'
import { isCivilDate } from '../time/civilDate.ts'
import { isZone } from '../time/zone.ts'

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
export const blockSchema = z.enum(['morning', 'afternoon', 'evening', 'weekend'])
/** Part of the daily routine. */
export type Block = z.infer<typeof blockSchema>
/** Every block, in the order of a day. */
export const BLOCKS: readonly Block[] = ['morning', 'afternoon', 'evening', 'weekend']

/** What a session asks of the learner. */
export const kindSchema = z.enum(['read', 'practise', 'watch', 'project', 'review'])
/** What a session asks of the learner. */
export type Kind = z.infer<typeof kindSchema>
/** Every activity kind. */
export const KINDS: readonly Kind[] = ['read', 'practise', 'watch', 'project', 'review']

/** Day of the week, Monday first (ISO 8601). */
export const weekdaySchema = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])
/** Day of the week. */
export type Weekday = z.infer<typeof weekdaySchema>
/** Every weekday, Monday first. */
export const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
