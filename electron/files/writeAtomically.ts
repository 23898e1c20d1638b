import { open, rename, rm } from 'node:fs/promises'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { codeOf } from '../storage/saveError.ts'

/** Why a file was not written; `code` is the system's error code. */
export type WriteError = { readonly kind: 'not-written'; readonly code: string }

/**
 * Writes a text file in one step: a reader, a kill or a full disk finds the former file or the new
 * one, never half of it. Writes beside the target first, so its folder must be writable.
 */
export async function writeAtomically(
  path: string,
  text: string,
): Promise<Result<void, WriteError>> {
  const besides = `${path}.${process.pid}.part`
  try {
    const file = await open(besides, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
      const { size } = await file.stat()
      if (size !== Buffer.byteLength(text)) return await abandon(besides, 'ENOSPC')
    } finally {
      await file.close()
    }
    await rename(besides, path)
    return ok(undefined)
  } catch (error) {
    return abandon(besides, codeOf(error))
  }
}

async function abandon(besides: string, code: string): Promise<Result<void, WriteError>> {
  await rm(besides, { force: true }).catch(() => undefined)
  return err({ kind: 'not-written', code })
}
