import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DocumentForm } from '../../electron/storage/documentForm.ts'
import type { JournalRecord } from '../../electron/storage/journalLine.ts'
import {
  type Moment,
  openStorage,
  type Storage,
  type StorageOptions,
} from '../../electron/storage/openStorage.ts'
import { emptyHistory } from '../../shared/document/history.ts'

/** A small document for tests: a list of texts. */
export type Note = { readonly version: number; readonly texts: readonly string[] }

/** Its form at a version. */
export function noteForm(version = 1): DocumentForm<Note> {
  return {
    version,
    empty: { version, texts: [] },
    migrations: [
      {
        id: 'document/2',
        migrate: (document) => ({ texts: (document as Note).texts.map((text) => `${text}!`) }),
      },
    ],
    decode: (document) => {
      const { texts } = document as Partial<Note>
      const isSound = Array.isArray(texts) && texts.every((text) => typeof text === 'string')
      return isSound ? { version, texts } : null
    },
    trust: (document) => document as Note,
  }
}

/** A folder that is removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planner-storage-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a storage of notes, or throws. */
export async function openNotes(
  folder: string,
  options: Partial<StorageOptions<Note>> = {},
): Promise<Storage<Note>> {
  const opened = await openStorage({
    folder,
    form: noteForm(),
    now: () => new Date('2027-03-01T12:00:00Z'),
    ...options,
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  onTestFinished(() => opened.value.close().catch(() => undefined))
  return opened.value
}

/** A record that adds one text. */
export function addText(revision: number, text: string): JournalRecord {
  const patches = [{ op: 'add' as const, path: ['texts', revision - 1], value: text }]
  const inverse = [{ op: 'remove' as const, path: ['texts', revision - 1] }]
  return { revision, entry: { kind: 'do', label: 'accept-plan', patches, inverse } }
}

/** The texts `first` to `last`, as `addTexts` writes them. */
export function texts(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `text ${first + index}`)
}

/** Appends records of the revisions `first` to `last`, all of which must be acknowledged. */
export async function addTexts(storage: Storage<Note>, first: number, last: number): Promise<void> {
  for (let revision = first; revision <= last; revision += 1) {
    const written = await storage.append(addText(revision, `text ${revision}`))
    if (!written.ok) throw new Error(JSON.stringify(written.error))
  }
}

/** The moment after the texts 1 to `revision` were added to an empty document. */
export function momentAt(revision: number): Moment<Note> {
  return {
    document: { version: 1, texts: texts(1, revision) },
    revision,
    history: historyAt(revision),
  }
}

function historyAt(revision: number): Moment<Note>['history'] {
  const undo = Array.from({ length: revision }, (_, index) => ({
    revision: index + 1,
    label: 'accept-plan',
  }))
  return { ...emptyHistory(), undo: undo.slice(-100) }
}

/** Names of the files in a folder, sorted. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort()
}
