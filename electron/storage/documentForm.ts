import type { Migration } from './migrate.ts'

/** What the storage has to know about the documents that it keeps. */
export type DocumentForm<Document extends object> = {
  /** Version that this app writes. */
  readonly version: number
  /** The document before anything was saved. */
  readonly empty: Document
  readonly migrations: readonly Migration[]
  /** Checks a document of this version; null when its form is wrong. */
  decode(document: object): Document | null
  /** Takes a document that this app sealed as what it says it is. */
  trust(document: object): Document
}
