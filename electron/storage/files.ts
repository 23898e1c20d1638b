import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './saveError.ts'

/** Absolute paths of the storage's files. */
export type StorageFiles = {
  readonly folder: string
  readonly snapshot: string
  readonly former: string
  readonly journal: string
}

const SNAPSHOT = 'planner'

/** Name of the snapshot without its extension. */
export const SNAPSHOT_NAME = SNAPSHOT

/** Where the storage of a folder keeps its files. */
export function storageFiles(folder: string): StorageFiles {
  return {
    folder,
    snapshot: join(folder, `${SNAPSHOT}.json`),
    former: join(folder, `${SNAPSHOT}.former.json`),
    journal: join(folder, `${SNAPSHOT}.journal`),
  }
}

/** Makes the folder and removes what writes that were killed left behind. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    const isOrphan =
      name.startsWith(`${SNAPSHOT}.`) && (/\.tmp-[0-9a-f]+$/.test(name) || name.endsWith('.new'))
    if (isOrphan) await rm(join(folder, name), { force: true })
  }
}

/** The octets of a file; null when there is no such file. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}
