import { copyFile, link, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SaveError } from '../../shared/ipc/error.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { type Envelope, seal } from './envelope.ts'
import { codeOf, toSaveError } from './saveError.ts'
import { type SnapshotStore, snapshotText } from './snapshotStore.ts'
import { syncFolder } from './syncFolder.ts'

/** Space that stays free beside the snapshot, in octets: the journal needs room to go on. */
const MARGIN = 1_048_576

/** What the guard needs around the store. */
export type SnapshotGuard = {
  readonly store: SnapshotStore
  /** Absolute path of the snapshot before the last one. */
  readonly formerPath: string
  readonly freeSpace: (folder: string) => Promise<number>
}

/**
 * Writes a snapshot and keeps the one before. When it fails, or fewer octets than given arrive on
 * disk, the former snapshot stands in its place again.
 */
export async function writeSnapshot(
  guard: SnapshotGuard,
  envelope: Envelope,
): Promise<Result<void, SaveError>> {
  const { store, formerPath } = guard
  const sealed = seal(envelope)
  const length = Buffer.byteLength(snapshotText(sealed))
  try {
    if ((await guard.freeSpace(dirname(store.path))) < length + MARGIN) {
      return err({ kind: 'disk-full' })
    }
    const hasFormer = await keepFormer(store.path, formerPath)
    const error = await tryWrite(store, sealed, length)
    if (error === null) return ok(undefined)
    if (hasFormer) await replace(formerPath, store.path)
    else await rm(store.path, { force: true })
    return err(error)
  } catch (error) {
    return err(toSaveError(error))
  }
}

async function tryWrite(
  store: SnapshotStore,
  sealed: Record<string, unknown>,
  length: number,
): Promise<SaveError | null> {
  try {
    await store.write(sealed)
    const { size } = await stat(store.path)
    if (size !== length) return { kind: 'disk-full' }
    await syncFolder(dirname(store.path))
    return null
  } catch (error) {
    return toSaveError(error)
  }
}

async function keepFormer(path: string, formerPath: string): Promise<boolean> {
  try {
    await replace(path, formerPath)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

/** Gives a file's content a second name, in one step: a kill in between leaves both names whole. */
async function replace(from: string, to: string): Promise<void> {
  const besides = `${to}.new`
  await rm(besides, { force: true })
  await (mayWriteInPlace() ? copyFile(from, besides) : linkOrCopy(from, besides))
  await rename(besides, to)
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error
    // Some file systems have no hard links.
    await copyFile(from, to)
  }
}

/** There conf may write into the file itself, which would reach it under its second name too. */
function mayWriteInPlace(): boolean {
  return process.env.SNAP !== undefined || process.platform === 'win32'
}
