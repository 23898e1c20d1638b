import type { History } from '../../shared/document/history.ts'
import type { JournalRecord } from './journalLine.ts'
import type { StepRef } from './replay.ts'

/** A point in time that a journal can be cut back to: the former snapshot's. */
export type CutPoint = { readonly revision: number; readonly history: History<StepRef> }

/**
 * Cuts a journal back: the history's steps at the cut, the order in which they stand, and every
 * change after it.
 * @param read gives the record of a revision that changed something.
 * @returns null when a change after the cut cannot be read; then nothing may be cut.
 */
export async function compact(
  cut: CutPoint,
  latest: number,
  read: (revision: number) => Promise<JournalRecord | null>,
): Promise<JournalRecord[] | null> {
  const steps: JournalRecord[] = []
  for (const { revision } of [...cut.history.undo, ...cut.history.redo]) {
    const record = await read(revision)
    if (record?.entry.kind !== 'do' && record?.entry.kind !== 'kept') continue
    steps.push({ revision, entry: { ...record.entry, kind: 'kept' } })
  }
  const changes: JournalRecord[] = []
  for (let revision = cut.revision + 1; revision <= latest; revision += 1) {
    const record = await read(revision)
    if (record === null) return null
    changes.push(record)
  }
  const history: JournalRecord = {
    revision: cut.revision,
    entry: {
      kind: 'history',
      label: 'history',
      undo: cut.history.undo.map(({ revision }) => revision),
      redo: cut.history.redo.map(({ revision }) => revision),
    },
  }
  return [...steps, history, ...changes]
}
