/** Where an Electron runtime came from. */
export type RuntimeKind = 'override' | 'installed' | 'downloaded' | 'fallback'

/** An Electron runtime that can be started. */
export interface Runtime {
  /** Absolute path of the executable. */
  readonly executablePath: string
  /** Absolute path of the folder that holds the executable and its resources. */
  readonly distPath: string
  /** Version of Electron without a leading `v`; `unknown` for an override that does not tell. */
  readonly version: string
  readonly kind: RuntimeKind
}
