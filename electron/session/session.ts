import type { Applied } from '../../shared/document/applied.ts'
import { applyCommand } from '../../shared/document/applyCommand.ts'
import { applyPatches } from '../../shared/document/applyPatches.ts'
import type { Command } from '../../shared/document/command.ts'
import type { CommandError } from '../../shared/document/commandError.ts'
import type { PlannerDocument } from '../../shared/document/document.ts'
import {
  type HistoryLabels,
  record as recordStep,
  stepBack,
  stepForward,
} from '../../shared/document/history.ts'
import type { Patch } from '../../shared/document/patch.ts'
import { STEP_LABELS, type StepLabel, stepLabel } from '../../shared/document/stepLabel.ts'
import type { SaveError } from '../../shared/ipc/error.ts'
import type { Change, LoadedState } from '../../shared/ipc/state.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { JournalEntry } from '../storage/journalLine.ts'
import type { Moment, Storage } from '../storage/openStorage.ts'
import { createQueue } from './queue.ts'

/** The document in memory, and the only way to change it: one change after the other, each on disk first. */
export type Session = {
  state(): LoadedState
  dispatch(command: Command): Promise<Result<Change, CommandError | SaveError>>
  undo(): Promise<Result<Change, { readonly kind: 'nothing-to-undo' } | SaveError>>
  redo(): Promise<Result<Change, { readonly kind: 'nothing-to-redo' } | SaveError>>
  /** Waits for what is under way, writes the snapshot and closes the files. */
  close(): Promise<void>
}

/** What a session works with. */
export type SessionOptions = {
  readonly storage: Storage<PlannerDocument>
  /** Milliseconds without a change after which the snapshot is written. */
  readonly snapshotDelay: number
  /** Called after each change that is on disk. */
  readonly onChange: (document: PlannerDocument) => void
  /** Called when a snapshot failed; nothing is lost, the journal holds the changes. */
  readonly onSnapshotError: (error: SaveError) => void
}

/** Begins a session on an open storage. */
export function createSession(options: SessionOptions): Session {
  const { storage } = options
  const enqueue = createQueue()
  let moment: Moment<PlannerDocument> = storage.start
  let snapshotRevision = moment.revision
  let timer: NodeJS.Timeout | null = null

  async function commit(
    entry: JournalEntry,
    next: Omit<Moment<PlannerDocument>, 'revision'>,
    patches: readonly Patch[],
  ): Promise<Result<Change, SaveError>> {
    const revision = moment.revision + 1
    const written = await storage.append({ revision, entry })
    if (!written.ok) return written
    moment = { ...next, revision }
    scheduleSnapshot()
    options.onChange(moment.document)
    return ok({ revision, patches, history: labels(moment) })
  }

  function scheduleSnapshot(): void {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => enqueue(writeSnapshot), options.snapshotDelay)
  }

  async function writeSnapshot(): Promise<void> {
    if (moment.revision === snapshotRevision || storage.readOnly) return
    const written = await storage.snapshot(moment)
    if (written.ok) snapshotRevision = moment.revision
    else options.onSnapshotError(written.error)
  }

  async function change(command: Command): Promise<Result<Change, CommandError | SaveError>> {
    const applied = applyCommand(moment.document, command)
    if (!applied.ok) return applied
    const { document, patches } = applied.value
    if (patches.length === 0) {
      return ok({ revision: moment.revision, patches, history: labels(moment) })
    }
    const entry = toEntry(command, applied.value)
    const step = { revision: moment.revision + 1, label: entry.label }
    const history = entry.kind === 'do' ? recordStep(moment.history, step) : moment.history
    return commit(entry, { document, history }, patches)
  }

  async function travel(direction: 'undo' | 'redo'): Promise<Result<Change, SaveError> | null> {
    const step = moment.history[direction].at(-1)
    if (step === undefined) return null
    if (storage.readOnly) return err({ kind: 'read-only' })
    const record = await storage.read(step.revision)
    const entry = record?.entry
    if (entry?.kind !== 'do' && entry?.kind !== 'kept') {
      return err({ kind: 'not-saved', code: 'STEP_UNREADABLE' })
    }
    const patches = direction === 'undo' ? entry.inverse : entry.patches
    const document = applyPatches(moment.document, patches)
    const move = direction === 'undo' ? stepBack : stepForward
    const history = move(moment.history)
    return commit({ kind: direction, label: step.label, patches }, { document, history }, patches)
  }

  return {
    state: () => ({
      document: moment.document,
      revision: moment.revision,
      history: labels(moment),
      readOnly: storage.readOnly,
      notices: storage.notices,
    }),
    dispatch: (command) => enqueue(() => change(command)),
    undo: () => enqueue(async () => (await travel('undo')) ?? err({ kind: 'nothing-to-undo' })),
    redo: () => enqueue(async () => (await travel('redo')) ?? err({ kind: 'nothing-to-redo' })),
    close: () =>
      enqueue(async () => {
        if (timer !== null) clearTimeout(timer)
        await writeSnapshot()
        await storage.close()
      }),
  }
}

function toEntry(command: Command, { patches, inverse }: Applied): JournalEntry {
  const label = stepLabel(command)
  return label === null
    ? { kind: 'set', label: command.kind, patches }
    : { kind: 'do', label, patches, inverse }
}

function labels({ history }: Moment<PlannerDocument>): HistoryLabels {
  return { undo: labelOf(history.undo.at(-1)), redo: labelOf(history.redo.at(-1)) }
}

function labelOf(step: { readonly label: string } | undefined): StepLabel | null {
  return STEP_LABELS.find((label) => label === step?.label) ?? null
}
