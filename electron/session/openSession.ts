import type { PlannerDocument } from '../../shared/document/document.ts'
import type { SaveError } from '../../shared/ipc/error.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import type { DocumentForm } from '../storage/documentForm.ts'
import { openStorage, type StorageOptions } from '../storage/openStorage.ts'
import { createSession, type Session, type SessionOptions } from './session.ts'

type Opened = Result<Session, SaveError>

/** A session on a folder's data; an error as value where the data could not be opened. */
export type OpenSession = {
  /** The session as soon as there is something to show. */
  toRead(): Promise<Opened>
  /** The session once every field of its document is checked: nothing is changed before. */
  toChange(): Promise<Opened>
}

/** Where and how a session works. */
export type OpenOptions = Pick<StorageOptions<PlannerDocument>, 'folder' | 'now'> &
  Omit<SessionOptions, 'storage'> & {
    readonly form: DocumentForm<PlannerDocument>
    readonly onOpenError: (error: SaveError) => void
    /** Called when what was shown turns out to have a wrong form, and something else is in its place. */
    readonly onReplaced: () => void
  }

/**
 * Opens the data of a folder and begins a session on them. A snapshot whose checksum holds can be shown
 * at once: looking through every field of two years takes longer than all the rest. One that is found
 * to have a wrong form after all is set aside, and the session goes on with what else the files hold.
 */
export function openSession(options: OpenOptions): OpenSession {
  const begun = open(options, true)
  let checked: Promise<Opened> | null = null

  async function check(): Promise<Opened> {
    const opened = await begun
    if (!opened.ok || options.form.decode(opened.value.state().document) !== null) return opened
    await opened.value.close()
    const instead = await open(options, false)
    options.onReplaced()
    return instead
  }

  function toChange(): Promise<Opened> {
    checked ??= check()
    return checked
  }
  return { toRead: () => checked ?? begun, toChange }
}

async function open(options: OpenOptions, trust: boolean): Promise<Opened> {
  const { folder, now, form, onOpenError } = options
  const storage = await openStorage({ folder, now, form, trust })
  if (storage.ok) return ok(createSession({ ...options, storage: storage.value }))
  onOpenError(storage.error)
  return err(storage.error)
}
