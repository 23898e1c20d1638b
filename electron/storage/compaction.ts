import type { History } from '../../shared/document/history.ts'
import { encodeLine, isOf, type JournalLine, toKept } from './journalLine.ts'
import type { StepRef } from './replay.ts'

/** A point in time that a journal can be cut back to: the former snapshot's. */
export type CutPoint = { readonly revision: number; readonly history: History<StepRef> }

/**
 * Cuts a journal back: the history's steps at the cut, the order in which they stand, and every
 * change after it. Lines are copied as they are: their bodies may hold whole plans.
 * @param read gives the line of a revision that changed something.
 * @returns null when the checksum or the head of a change after the cut is wrong; then nothing may be cut.
 */
export async function compact(
  cut: CutPoint,
  latest: number,
  read: (revision: number) => Promise<JournalLine | null>,
): Promise<JournalLine[] | null> {
  const steps: JournalLine[] = []
  for (const { revision } of [...cut.history.undo, ...cut.history.redo]) {
    const line = await read(revision)
    if (line === null) continue
    if (isOf(line, 'do')) steps.push(toKept(line))
    else if (isOf(line, 'kept')) steps.push(line)
  }
  const changes: JournalLine[] = []
  for (let revision = cut.revision + 1; revision <= latest; revision += 1) {
    const line = await read(revision)
    if (line === null) return null
    changes.push(line)
  }
  return [...steps, toHistoryLine(cut), ...changes]
}

function toHistoryLine({ revision, history }: CutPoint): JournalLine {
  const [kind, label] = ['history', 'history'] as const
  const undo = history.undo.map((step) => step.revision)
  const redo = history.redo.map((step) => step.revision)
  const line = encodeLine({ revision, entry: { kind, label, undo, redo } })
  return { head: { revision, kind, label }, octets: line.subarray(0, -1) }
}
