import type { StateCreator } from 'zustand'
import { applyPatches } from '../../shared/document/applyPatches.ts'
import type { Command } from '../../shared/document/command.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import type { HistoryLabels } from '../../shared/document/history.ts'
import type { Patch } from '../../shared/document/patch.ts'
import type { ChannelMap } from '../../shared/ipc/channels.ts'
import type { LoadedState, SerializedChange, StorageNotice } from '../../shared/ipc/state.ts'
import type { Result } from '../../shared/model/result.ts'
import { bridge } from './bridge.ts'

type Failure<Name extends 'load' | 'dispatch' | 'undo' | 'redo'> = Extract<
  ChannelMap[Name]['response'],
  { ok: false }
>['error']

/** Why the document could not be loaded. */
export type LoadFailure = Failure<'load'>
/** Why a change was not made. */
export type ChangeFailure = Failure<'dispatch' | 'undo' | 'redo'>

/** The learner's document as the main process holds it. It changes only through commands. */
export type DocumentSlice = {
  readonly status: 'loading' | 'ready' | 'failed'
  readonly loadFailure: LoadFailure | null
  readonly document: PlannerDocument
  readonly revision: number
  /** What Undo and Redo would act on. */
  readonly history: HistoryLabels
  readonly readOnly: boolean
  readonly notices: readonly StorageNotice[]
  /** Asks the main process for the document. */
  load(): Promise<void>
  /** Makes a change; resolves once it is on disk and shown. */
  dispatch(command: Command): Promise<Result<null, ChangeFailure>>
  undo(): Promise<Result<null, ChangeFailure>>
  redo(): Promise<Result<null, ChangeFailure>>
  dismissNotices(): void
}

// The main process decoded what it tells by schema when it read or made it: the page takes its word.
function readState(text: string): LoadedState {
  return JSON.parse(text)
}

function readPatches(text: string): readonly Patch[] {
  return JSON.parse(text)
}

/** Creates the document slice. */
export const createDocument: StateCreator<DocumentSlice, [], [], DocumentSlice> = (set, get) => {
  /** Follows a change, or asks for the whole document where a change in between was missed. */
  async function follow(change: SerializedChange): Promise<void> {
    const { document, revision } = get()
    if (change.revision <= revision) return
    if (change.revision !== revision + 1) return get().load()
    set({
      document: applyPatches(document, readPatches(change.patches)),
      revision: change.revision,
      history: change.history,
    })
  }

  async function settle<E>(answer: Promise<Result<SerializedChange, E>>): Promise<Result<null, E>> {
    const result = await answer
    if (!result.ok) return result
    await follow(result.value)
    return { ok: true, value: null }
  }

  return {
    status: 'loading',
    loadFailure: null,
    document: emptyDocument,
    revision: 0,
    history: { undo: null, redo: null },
    readOnly: false,
    notices: [],
    load: async () => {
      const result = await bridge().load()
      if (result.ok) set({ status: 'ready', loadFailure: null, ...readState(result.value) })
      else set({ status: 'failed', loadFailure: result.error })
    },
    dispatch: (command) => settle(bridge().dispatch(command)),
    undo: () => settle(bridge().undo()),
    redo: () => settle(bridge().redo()),
    dismissNotices: () => set({ notices: [] }),
  }
}
