import { emptyHistory, type History } from '../../shared/document/history.ts'
import type { SaveError } from '../../shared/ipc/error.ts'
import type { StorageNotice } from '../../shared/ipc/state.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { type CutPoint, compact } from './compaction.ts'
import type { DocumentForm } from './documentForm.ts'
import { prepareFolder, readIfThere, SNAPSHOT_NAME, storageFiles } from './files.ts'
import { freeSpace } from './freeSpace.ts'
import { type Journal, openJournal } from './journal.ts'
import type { JournalRecord } from './journalLine.ts'
import { newestVersion, recover } from './recover.ts'
import type { StepRef } from './replay.ts'
import { toSaveError } from './saveError.ts'
import { scanJournal } from './scanJournal.ts'
import { copyAside, setAside } from './setAside.ts'
import { snapshotStore } from './snapshotStore.ts'
import { type SnapshotGuard, writeSnapshot } from './writeSnapshot.ts'

/** A document with the revision and the history that belong to it. */
export type Moment<Document extends object> = {
  readonly document: Document
  readonly revision: number
  readonly history: History<StepRef>
}

/** An open storage. Its calls must not overlap: the session queues them. */
export type Storage<Document extends object> = {
  readonly start: Moment<Document>
  readonly readOnly: boolean
  readonly notices: readonly StorageNotice[]
  /** Makes a change durable; ok once it is on disk. */
  append(record: JournalRecord): Promise<Result<void, SaveError>>
  /** The record of a step of the history; null when it cannot be read. */
  read(revision: number): Promise<JournalRecord | null>
  /** Writes the snapshot, so that the next start has less to follow. */
  snapshot(moment: Moment<Document>): Promise<Result<void, SaveError>>
  close(): Promise<void>
}

/** Where and how a storage works. */
export type StorageOptions<Document extends object> = {
  /** Absolute path of a folder; made where it does not exist. */
  readonly folder: string
  readonly form: DocumentForm<Document>
  /**
   * Takes a document of this version whose checksum holds without looking through its fields, to begin
   * with at once; whoever wants that must check it later.
   */
  readonly trust?: boolean
  /** Dates the names of damaged files. */
  readonly now: () => Date
  /** Octets above which the journal is cut back at a snapshot. */
  readonly compactAbove?: number
  /** Octets free in a folder; the file system's own answer where it is not given. */
  readonly freeSpace?: SnapshotGuard['freeSpace']
}

const COMPACT_ABOVE = 16_777_216

/**
 * Opens the storage of a folder, mends what can be mended and sets damaged files aside.
 * @returns the error of the file system when the folder or a file cannot be read.
 */
export async function openStorage<Document extends object>(
  options: StorageOptions<Document>,
): Promise<Result<Storage<Document>, SaveError>> {
  try {
    return ok(await open(options))
  } catch (error) {
    return err(toSaveError(error))
  }
}

async function open<Document extends object>(
  options: StorageOptions<Document>,
): Promise<Storage<Document>> {
  const { folder, form, now } = options
  const files = storageFiles(folder)
  await prepareFolder(folder)
  const [snapshot, former, journalOctets] = await Promise.all([
    readIfThere(files.snapshot),
    readIfThere(files.former),
    readIfThere(files.journal),
  ])
  const scan = journalOctets && scanJournal(journalOctets)
  const found = { snapshot, former, journal: journalOctets, scan }
  const recovered = recover(form, found, options.trust ?? false)
  const newest = newestVersion(found)
  if (newest > form.version) {
    return readOnlyStorage(recovered, [
      { kind: 'newer-version', found: newest, supported: form.version },
    ])
  }

  const notices: StorageNotice[] = []
  if (found.snapshot !== null && recovered.source !== 'snapshot') {
    notices.push({ kind: 'snapshot-damaged', file: await setAside(files.snapshot, now()) })
    if (found.former !== null && recovered.source !== 'former') {
      notices.push({ kind: 'snapshot-damaged', file: await setAside(files.former, now()) })
    }
  }
  const isJournalDamaged = scan !== null && (scan.damaged || recovered.gap)
  if (isJournalDamaged) {
    notices.push({ kind: 'journal-damaged', file: await copyAside(files.journal, now()) })
  }

  const guard: SnapshotGuard = {
    store: snapshotStore(folder, SNAPSHOT_NAME, files.snapshot),
    formerPath: files.former,
    freeSpace: options.freeSpace ?? freeSpace,
  }
  const goesOn =
    scan !== null &&
    scan.documentVersion === form.version &&
    !isJournalDamaged &&
    !recovered.migrated &&
    found.snapshot !== null
  // The steps of a journal that does not go on cannot be read any more, and their patches may speak of
  // an older form.
  const start: Moment<Document> = goesOn ? recovered : { ...recovered, history: emptyHistory() }
  let journal: Journal | null = goesOn ? await openJournal(files.journal, form.version, scan) : null
  let cut: CutPoint = goesOn
    ? { revision: recovered.baseRevision, history: recovered.historyAtBase }
    : { revision: start.revision, history: start.history }
  let compactAbove = options.compactAbove ?? COMPACT_ABOVE

  /** Begins a new journal on a snapshot of the start; on two, so that the former one fits it too. */
  async function begin(): Promise<Result<Journal, SaveError>> {
    for (let count = 0; count < 2; count += 1) {
      const written = await writeSnapshot(guard, toEnvelope(form, start))
      if (!written.ok) return written
    }
    journal = await openJournal(files.journal, form.version, null)
    return ok(journal)
  }

  if (journal === null && found.snapshot !== null) await begin()

  return {
    start,
    readOnly: false,
    notices,

    async append(record) {
      try {
        const ready = journal === null ? await begin() : ok(journal)
        return ready.ok ? await ready.value.append(record) : ready
      } catch (error) {
        return err(toSaveError(error))
      }
    },

    read: async (revision) => journal?.read(revision) ?? null,

    async snapshot(moment) {
      const written = await writeSnapshot(guard, toEnvelope(form, moment))
      if (!written.ok) return written
      const former = cut
      cut = { revision: moment.revision, history: moment.history }
      if (journal === null || journal.size() <= compactAbove) return ok(undefined)
      const { readLine } = journal
      const lines = await compact(former, moment.revision, readLine)
      if (lines === null) return ok(undefined)
      const rewritten = await journal.rewrite(lines)
      // Where most of the journal is history, cutting it at each snapshot would be in vain.
      compactAbove = Math.max(compactAbove, 2 * journal.size())
      return rewritten
    },

    async close() {
      await journal?.close()
    },
  }
}

function toEnvelope<Document extends object>(
  form: DocumentForm<Document>,
  { document, revision }: Moment<Document>,
): { version: number; revision: number; document: Document } {
  return { version: form.version, revision, document }
}

function readOnlyStorage<Document extends object>(
  start: Moment<Document>,
  notices: readonly StorageNotice[],
): Storage<Document> {
  return {
    start,
    readOnly: true,
    notices,
    append: async () => err({ kind: 'read-only' }),
    read: async () => null,
    snapshot: async () => err({ kind: 'read-only' }),
    close: async () => undefined,
  }
}
