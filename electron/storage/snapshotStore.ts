import type Store from 'electron-store'

/** Writes a value as the snapshot file; the guard around it sees to what this leaves open. */
export type SnapshotStore = {
  /** Absolute path of the file that is written. */
  readonly path: string
  /** Replaces the file's content. Throws the file system's error; a short write is not noticed. */
  write(value: Record<string, unknown>): Promise<void>
}

/** The text that a value becomes in the file. */
export function snapshotText(value: Record<string, unknown>): string {
  return JSON.stringify(value)
}

/**
 * The snapshot file, written by electron-store.
 * Neither its schema nor its clearing of invalid files is used: the one compiles code, the other
 * overwrites a learner's data. Loaded and opened at the first write: it refuses a damaged file, and
 * the app's start need not wait for it.
 */
export function snapshotStore(folder: string, name: string, path: string): SnapshotStore {
  let store: Store | null = null
  return {
    path,
    async write(value) {
      store ??= new (await import('electron-store')).default({
        cwd: folder,
        name,
        serialize: snapshotText,
        accessPropertiesByDotNotation: false,
        configFileMode: 0o600,
      })
      store.store = value
    },
  }
}
