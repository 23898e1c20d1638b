import * as z from 'zod/mini'
import {
  blockSchema,
  civilDateSchema,
  clockTimeSchema,
  weekdaySchema,
  zoneSchema,
} from './civilForms.ts'
import type { Immutable } from './immutable.ts'
import { LONGEST_HORIZON } from './longestHorizon.ts'

/** A window of study on a clock: `minutes` from `start`; it may run past midnight. */
export const windowSchema = z.object({
  block: blockSchema,
  start: clockTimeSchema,
  minutes: z.int().check(z.minimum(5), z.maximum(1440)),
})
/** A window of study on a clock. */
export type StudyWindow = Immutable<z.infer<typeof windowSchema>>

const windows = z.array(windowSchema)
const days = z.partialRecord(weekdaySchema, windows)
const validity = { from: civilDateSchema, to: z.nullable(civilDateSchema) }

const patternSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('weekly'), ...validity, days }),
  z.object({
    type: z.literal('alternating'),
    /** The Monday on which the first of `weeks` begins. */
    anchorMonday: civilDateSchema,
    ...validity,
    weeks: z.array(z.object({ label: z.string(), days })).check(z.minLength(1)),
  }),
  z.object({
    type: z.literal('cycle'),
    cycleLengthDays: z.int().check(z.minimum(1), z.maximum(366)),
    /** The date of the first of `dayWindows`. */
    anchorDate: civilDateSchema,
    ...validity,
    dayWindows: z.array(windows).check(z.minLength(1)),
  }),
])
/** Recurring windows: weekly, alternating weeks or a cycle of days. `to` is inclusive, null is open. */
export type Pattern = Immutable<z.infer<typeof patternSchema>>

const exceptionSchema = z.discriminatedUnion('capacity', [
  z.object({
    capacity: z.literal('none'),
    from: civilDateSchema,
    to: civilDateSchema,
    reason: z.optional(z.string()),
  }),
  z.object({
    capacity: z.literal('override'),
    from: civilDateSchema,
    to: civilDateSchema,
    days: z.optional(z.array(weekdaySchema)),
    windows,
    reason: z.optional(z.string()),
  }),
])
/** Dates (both inclusive) on which the patterns do not hold. */
export type Exception = Immutable<z.infer<typeof exceptionSchema>>

const limitsSchema = z.object({
  maxMinutesPerDay: z.optional(z.int().check(z.minimum(15), z.maximum(1440))),
  minRestDaysPerWeek: z.optional(z.int().check(z.minimum(0), z.maximum(6))),
  maxConsecutiveStudyDays: z.optional(z.int().check(z.minimum(1), z.maximum(366))),
  minSessionMin: z.optional(z.int().check(z.minimum(5), z.maximum(240))),
  maxSessionMin: z.optional(z.int().check(z.minimum(15), z.maximum(480))),
})
/** Limits that the learner sets; what is left out does not limit. */
export type Limits = Immutable<z.infer<typeof limitsSchema>>

/** Form of a profile file. Relations between its parts are checked by `decodeProfile`. */
export const profileSchema = z.object({
  version: z.literal(1),
  startDate: civilDateSchema,
  timeZones: z.array(z.object({ from: civilDateSchema, zone: zoneSchema })).check(z.minLength(1)),
  horizonMonths: z.optional(z.int().check(z.minimum(1), z.maximum(LONGEST_HORIZON.months))),
  horizonWeeks: z.optional(z.int().check(z.minimum(1), z.maximum(LONGEST_HORIZON.weeks))),
  scope: z.object({
    phases: z.array(z.string()).check(z.minLength(1)),
    priorities: z.array(z.enum(['must', 'should', 'could'])).check(z.minLength(1)),
    known: z._default(z.array(z.string()), []),
  }),
  pace: z._default(z.enum(['hours', 'band']), 'hours'),
  paceFactor: z._default(z.number().check(z.minimum(0.1), z.maximum(10)), 1),
  reserveShare: z._default(z.number().check(z.minimum(0), z.maximum(0.5)), 0.1),
  availability: z.array(patternSchema).check(z.minLength(1)),
  exceptions: z._default(z.array(exceptionSchema), []),
  limits: z._default(limitsSchema, {}),
})

/** Who studies, what, and when. Durations are whole minutes, dates civil, clock times on the wall. */
export type Profile = Immutable<z.infer<typeof profileSchema>>
