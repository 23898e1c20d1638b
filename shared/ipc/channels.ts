import * as z from 'zod/mini'
import { type Command, commandSchema } from '../document/command.ts'
import type { CommandError } from '../document/commandError.ts'
import type { Profile } from '../model/profile.ts'
import type { Result } from '../model/result.ts'
import type { Roadmap } from '../model/roadmap.ts'
import type { RequestError, SaveError } from './error.ts'
import { externalUrlSchema } from './externalUrl.ts'
import {
  type ExportError,
  type ExportOptions,
  type ExportOutcome,
  exportOptionsSchema,
  type OpenError,
  type OpenOutcome,
} from './files.ts'
import type { SerializedChange } from './state.ts'

type Channel<Request, Value, Failure> = {
  readonly request: Request
  readonly response: Result<Value, Failure | RequestError>
}

/** Every request of the page to the main process, with what it carries and what it answers. */
export type ChannelMap = {
  /** The document, to begin with: a `LoadedState` as JSON text. */
  readonly load: Channel<undefined, string, SaveError>
  /** Makes a change; answered once it is on disk. */
  readonly dispatch: Channel<Command, SerializedChange, CommandError | SaveError>
  readonly undo: Channel<
    undefined,
    SerializedChange,
    { readonly kind: 'nothing-to-undo' } | SaveError
  >
  readonly redo: Channel<
    undefined,
    SerializedChange,
    { readonly kind: 'nothing-to-redo' } | SaveError
  >
  /** Asks for a place and writes the plan there as iCalendar. */
  readonly exportIcs: Channel<ExportOptions, ExportOutcome, ExportError>
  /** Asks for a file and reads it; nothing is changed. */
  readonly openProfile: Channel<undefined, OpenOutcome<Profile>, OpenError>
  /** Asks for a file and reads it; nothing is changed. */
  readonly openRoadmap: Channel<undefined, OpenOutcome<Roadmap>, OpenError>
  /** Opens an https address in the system's browser. */
  readonly openExternal: Channel<
    string,
    { readonly host: string },
    { readonly kind: 'not-opened'; readonly host: string }
  >
}

/** Name of a request. */
export type ChannelName = keyof ChannelMap

/** Decoders of what the page sends: the main process trusts no payload. */
export const requestSchemas = {
  load: z.undefined(),
  dispatch: commandSchema,
  undo: z.undefined(),
  redo: z.undefined(),
  exportIcs: exportOptionsSchema,
  openProfile: z.undefined(),
  openRoadmap: z.undefined(),
  openExternal: externalUrlSchema,
} as const satisfies Record<ChannelName, z.ZodMiniType>
