import * as z from 'zod/mini'
import { civilDateSchema } from '../model/civilForms.ts'
import type { Immutable } from '../model/immutable.ts'
import { logEntrySchema } from '../model/log.ts'
import { planSchema } from '../model/plan.ts'
import { profileSchema } from '../model/profile.ts'
import { roadmapSchema } from '../model/roadmap.ts'
import { isoInstantSchema } from '../timer/timer.ts'
import { draftSchema } from './draft.ts'
import { settingsSchema } from './settings.ts'

/** Why a plan is changed: what Undo calls it. */
const becauseSchema = z.enum([
  'repair',
  'move',
  'resize',
  'swap',
  'pin',
  'unpin',
  'hours',
  'topics',
  'pace',
])
/** Why a plan is changed. */
export type Because = z.infer<typeof becauseSchema>

/** Form of every change that can be made to the document. */
export const commandSchema = z.discriminatedUnion('kind', [
  /**
   * The learner accepts a plan `on` a date (the plan's first day where none is given), and with it ends
   * an unfinished journey. It becomes the baseline.
   */
  z.object({
    kind: z.literal('accept-plan'),
    profile: profileSchema,
    plan: planSchema,
    on: z.optional(civilDateSchema),
  }),
  /** Changes the settings that are named and leaves the others. */
  z.object({ kind: z.literal('change-settings'), settings: z.partial(settingsSchema) }),
  /**
   * Puts another roadmap in place, null the built-in one. Plan, profile and draft speak of the
   * former roadmap's phases and topics, so they go with it.
   */
  z.object({ kind: z.literal('set-roadmap'), roadmap: z.nullable(roadmapSchema) }),
  /** Remembers the welcome journey's answers so far. */
  z.object({ kind: z.literal('save-draft'), draft: z.nullable(draftSchema) }),
  /** Forgets plan, profile and draft; roadmap and settings stay. */
  z.object({ kind: z.literal('start-over') }),
  /** Writes what happened into the plan. */
  z.object({ kind: z.literal('log'), entries: z.array(logEntrySchema) }),
  /** Takes back what was logged about sessions; those that only the log had added go. */
  z.object({ kind: z.literal('unlog'), sessions: z.array(z.string()) }),
  /**
   * Puts another plan in the accepted one's place: a mend, a move. The baseline stays, but where it is
   * said `on` which date other topics were accepted.
   */
  z.object({
    kind: z.literal('change-plan'),
    because: becauseSchema,
    profile: profileSchema,
    plan: planSchema,
    on: z.optional(civilDateSchema),
  }),
  /** From now on nothing may be put on a date and nothing there moves. */
  z.object({ kind: z.literal('lock-day'), date: civilDateSchema }),
  z.object({ kind: z.literal('unlock-day'), date: civilDateSchema }),
  /** Starts the timer on a session, or lets it go on. */
  z.object({ kind: z.literal('start-timer'), session: z.string(), at: isoInstantSchema }),
  /** Lets the timer wait. */
  z.object({ kind: z.literal('pause-timer'), at: isoInstantSchema }),
  /** Puts the timer away; what it showed is logged by a command of its own. */
  z.object({ kind: z.literal('stop-timer') }),
])

/** A change to the document. */
export type Command = Immutable<z.infer<typeof commandSchema>>
/** What a command does. */
export type CommandKind = Command['kind']
