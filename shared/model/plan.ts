import * as z from 'zod/mini'
import {
  blockSchema,
  civilDateSchema,
  clockTimeSchema,
  kindSchema,
  zoneSchema,
} from './civilForms.ts'
import type { Immutable } from './immutable.ts'
import { profileSchema } from './profile.ts'

const minutes = z.int().check(z.minimum(1), z.maximum(1440))
const totalMinutes = z.int().check(z.minimum(0))

/** A fact that explains where a session stands. */
const reasonSchema = z.discriminatedUnion('kind', [
  /** The prerequisite that was finished last, and when. */
  z.object({ kind: z.literal('after'), item: z.string(), finished: civilDateSchema }),
  /** Nothing has to come before it. */
  z.object({ kind: z.literal('no-prerequisite') }),
  /** Place of the block in the kind's order of preference: 1 is the best. */
  z.object({ kind: z.literal('block'), block: blockSchema, rank: z.int() }),
  /** A wait for unattended work, in days, after the stage before. */
  z.object({ kind: z.literal('lag'), item: z.string(), days: z.int() }),
  /** The `number`-th review, due `intervalDays` after the end of the topic or the review before. */
  z.object({
    kind: z.literal('review'),
    number: z.int(),
    intervalDays: z.int(),
    due: civilDateSchema,
  }),
  /** Alternates with another topic. */
  z.object({ kind: z.literal('interleaved'), with: z.string() }),
  /** A limit of the learner's that shaped it. */
  z.object({ kind: z.literal('limit'), limit: z.string() }),
  /** Catches up what a session of `missed` lost. */
  z.object({ kind: z.literal('catch-up'), session: z.string(), missed: civilDateSchema }),
  /** A preferred order that was relaxed rather than leave the time idle. */
  z.object({ kind: z.literal('relaxed'), item: z.string() }),
  /** Studied without having been planned, and logged afterwards. */
  z.object({ kind: z.literal('unplanned') }),
])
/** A fact that explains where a session stands; words are made of it in `shared/words`. */
export type Reason = Immutable<z.infer<typeof reasonSchema>>

const statusSchema = z.enum(['planned', 'done', 'partial', 'missed', 'skipped'])
/** What became of a session. */
export type SessionStatus = z.infer<typeof statusSchema>

const sessionSchema = z.object({
  id: z.string().check(z.minLength(1)),
  activity: z.string(),
  topic: z.string(),
  kind: kindSchema,
  title: z.string(),
  date: civilDateSchema,
  start: clockTimeSchema,
  minutes,
  zone: zoneSchema,
  block: blockSchema,
  status: statusSchema,
  actualMinutes: z.optional(z.int().check(z.minimum(0), z.maximum(1440))),
  /** How well the topic was remembered, rated after a review. */
  recall: z.optional(z.enum(['again', 'hard', 'good', 'easy'])),
  /** A pinned session is never moved. */
  pinned: z.optional(z.boolean()),
  /** Where it stood before: one entry a move, oldest first. */
  moves: z.optional(
    z.array(z.object({ on: civilDateSchema, date: civilDateSchema, start: clockTimeSchema })),
  ),
  why: z.array(reasonSchema),
})
/** Planned work on one topic or project: `minutes` of elapsed time from `date` `start` in `zone`. */
export type Session = Immutable<z.infer<typeof sessionSchema>>

const reserveSchema = z.object({
  date: civilDateSchema,
  start: clockTimeSchema,
  minutes,
  block: blockSchema,
})
/** Time kept free for catching up. */
export type Reserve = Immutable<z.infer<typeof reserveSchema>>

const milestoneSchema = z.object({ id: z.string(), title: z.string(), date: civilDateSchema })
/** A milestone and the date on which the last thing that it requires is finished. */
export type Milestone = Immutable<z.infer<typeof milestoneSchema>>

const unscheduledSchema = z.object({
  activity: z.string(),
  minutes: z.int().check(z.minimum(1)),
  reason: z.enum(['horizon', 'prerequisite', 'no-window']),
})
/** Work that found no place, and why. */
export type Unscheduled = Immutable<z.infer<typeof unscheduledSchema>>

/** Form of a plan file. */
export const planSchema = z.object({
  version: z.literal(1),
  roadmap: z.object({ id: z.string(), version: z.string() }),
  profile: profileSchema,
  sessions: z.array(sessionSchema),
  reserve: z.array(reserveSchema),
  milestones: z.array(milestoneSchema),
  unscheduled: z.array(unscheduledSchema),
  /**
   * Minutes that an activity takes in all, where that is not its likely hours × pace: it was begun
   * under another pace.
   */
  estimates: z.optional(z.record(z.string(), totalMinutes)),
  summary: z.object({
    /** Last date with planned work; null when nothing was placed. */
    finish: z.nullable(civilDateSchema),
    /** No plan can end before this date (bound B1); null when the hours never suffice. */
    earliestFinish: z.nullable(civilDateSchema),
    /** Minutes offered within the horizon, after limits. */
    offeredMinutes: totalMinutes,
    plannedMinutes: totalMinutes,
    reserveMinutes: totalMinutes,
    feasible: z.boolean(),
  }),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
})
/** A calendar of sessions and reserve for one profile and one roadmap. */
export type Plan = Immutable<z.infer<typeof planSchema>>
/** Whole-plan figures. */
export type PlanSummary = Plan['summary']
