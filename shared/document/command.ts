import * as z from 'zod/mini'
import type { Immutable } from '../model/immutable.ts'
import { planSchema } from '../model/plan.ts'
import { profileSchema } from '../model/profile.ts'
import { roadmapSchema } from '../model/roadmap.ts'
import { draftSchema } from './draft.ts'
import { settingsSchema } from './settings.ts'

/** Form of every change that can be made to the document. */
export const commandSchema = z.discriminatedUnion('kind', [
  /** The learner accepts a plan, and with it ends an unfinished journey. */
  z.object({ kind: z.literal('accept-plan'), profile: profileSchema, plan: planSchema }),
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
])

/** A change to the document. */
export type Command = Immutable<z.infer<typeof commandSchema>>
/** What a command does. */
export type CommandKind = Command['kind']
/** Every kind of command. */
export const COMMAND_KINDS: readonly CommandKind[] = [
  'accept-plan',
  'change-settings',
  'set-roadmap',
  'save-draft',
  'start-over',
]
