import { applyPatches } from '../../shared/document/applyPatches.ts'
import {
  emptyHistory,
  type History,
  record as recordStep,
  stepBack,
  stepForward,
} from '../../shared/document/history.ts'
import type { Envelope } from './envelope.ts'
import { decodeLine, type JournalRecord } from './journalLine.ts'
import type { ScannedLine } from './scanJournal.ts'

/** A step of the history: its label, and the revision under which the journal holds its patches. */
export type StepRef = { readonly revision: number; readonly label: string }

/** The state that a snapshot and a journal lead to. */
export type Replayed = {
  readonly envelope: Envelope
  /** The history at the snapshot's own revision. */
  readonly historyAtBase: History<StepRef>
  /** The history at the end. */
  readonly history: History<StepRef>
  /** Whether records follow that do not connect: some between were lost. */
  readonly gap: boolean
}

/**
 * Follows a journal from a snapshot on. Lines up to the snapshot's revision shape the history alone.
 * @throws when patches do not fit the snapshot's document.
 */
export function replay(base: Envelope, octets: Buffer, lines: readonly ScannedLine[]): Replayed {
  const known = new Map<number, StepRef>()
  let { document, revision } = base
  let history = emptyHistory<StepRef>()
  let historyAtBase = history
  let gap = false
  for (const line of lines) {
    const step = { revision: line.revision, label: line.label }
    const isStep = line.kind === 'do' || line.kind === 'kept'
    const isChange = line.kind !== 'kept' && line.kind !== 'history'
    if (isStep) known.set(line.revision, step)
    if (isChange && line.revision > base.revision) {
      const record = load(octets, line)
      if (record === null || !('patches' in record.entry) || line.revision !== revision + 1) {
        gap = true
        break
      }
      document = applyPatches(document, record.entry.patches)
      revision = line.revision
    }
    if (line.kind === 'do') history = recordStep(history, step)
    else if (line.kind === 'undo') history = stepBack(history)
    else if (line.kind === 'redo') history = stepForward(history)
    else if (line.kind === 'history') history = restore(load(octets, line), known)
    if (line.revision <= base.revision) historyAtBase = history
  }
  return { envelope: { ...base, document, revision }, historyAtBase, history, gap }
}

function load(octets: Buffer, { offset, length }: ScannedLine): JournalRecord | null {
  return decodeLine(octets.subarray(offset, offset + length))
}

function restore(
  record: JournalRecord | null,
  known: ReadonlyMap<number, StepRef>,
): History<StepRef> {
  if (record?.entry.kind !== 'history') return emptyHistory()
  const pick = (revisions: readonly number[]): StepRef[] =>
    revisions.flatMap((revision) => known.get(revision) ?? [])
  return { undo: pick(record.entry.undo), redo: pick(record.entry.redo) }
}
