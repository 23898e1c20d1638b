import Store from 'electron-store'

/** Writes a value as the snapshot file; the guard around it sees to what this leaves open. */
export type SnapshotStore = {
  /** Absolute path of the file that is written. */
  readonly path: string
  /** Replaces the file's content. Throws the file system's error; a short write is not noticed. */
  write(value: Record<string, unknown>): void
}

/** The text that a value becomes in the file. */
export function snapshotText(value: Record<string, unknown>): string {
  return JSON.stringify(value)
}

/**
 * The snapshot file, written by electron-store.
 * Neither its schema nor its clearing of invalid files is used: the one compiles code, the other
 * overwrites a learner's data. Opened at the first write, for it refuses a damaged file.
 */
export function snapshotStore(folder: string, name: string, path: string): SnapshotStore {
  let store: Store | null = null
  return {
    path,
    write(value) {
      store ??= new Store({
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
