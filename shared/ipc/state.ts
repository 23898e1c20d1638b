import type { PlannerDocument } from '../document/document.ts'
import type { HistoryLabels } from '../document/history.ts'
import type { Patch } from '../document/patch.ts'

/** Something that the learner should know about the stored data. File names are absolute paths. */
export type StorageNotice =
  /** The snapshot was damaged; it lies in `file` unchanged, and the state comes from what was left. */
  | { readonly kind: 'snapshot-damaged'; readonly file: string }
  /** The journal was damaged before its end; it lies in `file` unchanged. */
  | { readonly kind: 'journal-damaged'; readonly file: string }
  /** The data were written by a newer version of the app and are shown read-only where readable. */
  | { readonly kind: 'newer-version'; readonly found: number; readonly supported: number }

/**
 * The document as the main process holds it. It goes to the page as JSON text: a plan that crosses
 * from the isolated preload to the page value by value takes ten times as long.
 */
export type LoadedState = {
  readonly document: PlannerDocument
  /** Grows by one with each change, undo and redo included. */
  readonly revision: number
  readonly history: HistoryLabels
  /** Changes are refused, because a newer version of the app wrote the data. */
  readonly readOnly: boolean
  readonly notices: readonly StorageNotice[]
}

/** A change that is on disk. Follow `patches` from the document of `revision - 1`. */
export type Change = {
  readonly revision: number
  readonly patches: readonly Patch[]
  readonly history: HistoryLabels
}

/** A change on its way to the page: its patches, which may hold a whole plan, as JSON text. */
export type SerializedChange = Omit<Change, 'patches'> & { readonly patches: string }
