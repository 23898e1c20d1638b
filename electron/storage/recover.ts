import type { History } from '../../shared/document/history.ts'
import type { DocumentForm } from './documentForm.ts'
import { type Envelope, namedVersion, unseal } from './envelope.ts'
import { migrate } from './migrate.ts'
import { type Replayed, replay, type StepRef } from './replay.ts'
import type { Scan } from './scanJournal.ts'

/** The files of a storage as they were found; null where there is none. */
export type Found = {
  readonly snapshot: Buffer | null
  readonly former: Buffer | null
  readonly journal: Buffer | null
  readonly scan: Scan | null
}

/** Which file the state came from: the two snapshots, or nothing but the journal. */
export type Source = 'snapshot' | 'former' | 'empty'

/** The state that the files lead to. */
export type Recovered<Document extends object> = {
  readonly source: Source
  readonly document: Document
  readonly revision: number
  readonly history: History<StepRef>
  readonly historyAtBase: History<StepRef>
  readonly baseRevision: number
  /** Whether the document had an older form. */
  readonly migrated: boolean
  /** Whether changes of the journal could not be followed. */
  readonly gap: boolean
}

/**
 * Leads the best base that can be read to the present: the snapshot, else the former one, else none.
 * @param trust takes a document of this version without looking through its fields.
 */
export function recover<Document extends object>(
  form: DocumentForm<Document>,
  found: Found,
  trust: boolean,
): Recovered<Document> {
  const bases: [Source, () => Envelope | null][] = [
    ['snapshot', () => open(found.snapshot)],
    ['former', () => open(found.former)],
    ['empty', () => ({ version: form.version, revision: 0, document: form.empty })],
  ]
  for (const [source, read] of bases) {
    const base = read()
    const recovered = base && tryBase(form, found, source, base, trust)
    if (recovered) return recovered
  }
  const nothing = { undo: [], redo: [] }
  return {
    source: 'empty',
    document: form.empty,
    revision: 0,
    history: nothing,
    historyAtBase: nothing,
    baseRevision: 0,
    migrated: false,
    gap: true,
  }
}

/** The newest version that any of the files names; 0 where none names one. */
export function newestVersion({ snapshot, former, scan }: Found): number {
  const named = [snapshot, former].map((octets) => octets && namedVersion(octets.toString('utf8')))
  return Math.max(scan?.documentVersion ?? 0, ...named.map((version) => version ?? 0))
}

function open(octets: Buffer | null): Envelope | null {
  return octets === null ? null : unseal(octets.toString('utf8'))
}

function tryBase<Document extends object>(
  form: DocumentForm<Document>,
  found: Found,
  source: Source,
  base: Envelope,
  trust: boolean,
): Recovered<Document> | null {
  const replayed = tryReplay(found, base)
  if (replayed === null) return null
  const { envelope, history, historyAtBase, gap } = replayed
  const document =
    trust && base.version === form.version
      ? form.trust(envelope.document)
      : form.decode(toPresent(form, envelope))
  if (document === null) return null
  return {
    source,
    document,
    revision: envelope.revision,
    history,
    historyAtBase,
    baseRevision: base.revision,
    migrated: base.version < form.version,
    gap,
  }
}

function toPresent<Document extends object>(
  form: DocumentForm<Document>,
  { document, version }: Envelope,
): object {
  const readable = Math.min(version, form.version)
  return {
    ...migrate(form.migrations, document, readable, form.version),
    version: form.version,
  }
}

function tryReplay({ journal, scan }: Found, base: Envelope): Replayed | null {
  // A journal of another version belongs to the time before a migration, which the snapshot includes.
  // Where its first line is damaged, each line's own checksum and revision must do.
  const version = scan?.documentVersion ?? base.version
  const lines = scan !== null && version === base.version ? scan.lines : []
  try {
    return replay(base, journal ?? Buffer.alloc(0), lines)
  } catch {
    return null
  }
}
