import * as z from 'zod/mini'
import type { Immutable } from '../model/immutable.ts'

/** Colour scheme: the system's, or always one of the two. */
export const themeSchema = z.enum(['system', 'light', 'dark'])
/** Colour scheme: the system's, or always one of the two. */
export type Theme = z.infer<typeof themeSchema>

/** Minutes before a session at which a calendar reminds; null is no reminder. At most one week. */
export const alarmMinutesSchema = z.nullable(z.int().check(z.minimum(0), z.maximum(10_080)))

/** Form of the settings. */
export const settingsSchema = z.object({
  theme: themeSchema,
  alarmMinutes: alarmMinutesSchema,
  /** Days after today in which sessions move only if nothing else helps. */
  freezeDays: z.int().check(z.minimum(0), z.maximum(14)),
})
/** What the learner set for the app itself. */
export type Settings = Immutable<z.infer<typeof settingsSchema>>
