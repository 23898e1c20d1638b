import type { SaveError } from '../../shared/ipc/error.ts'

/** What went wrong with a write, from the error that Node threw. */
export function toSaveError(error: unknown): SaveError {
  const code = codeOf(error)
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? { kind: 'disk-full' }
    : { kind: 'not-saved', code }
}

/** The system's error code; `UNKNOWN` where there is none. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'UNKNOWN'
}
