import { open, readlink, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { codeOf } from '../storage/saveError.ts'

/** Why a file was not written; `code` is the system's error code. */
export type WriteError = { readonly kind: 'not-written'; readonly code: string }

/**
 * Writes a text file in one step: a reader, a kill or a full disk finds the former file or the new
 * one, never half of it. Writes beside the target first, so its folder must be writable. Where a
 * symbolic link stands, the file that it leads to is written; a file that is there keeps its mode.
 */
export async function writeAtomically(
  path: string,
  text: string,
): Promise<Result<void, WriteError>> {
  let besides: string | null = null
  try {
    const target = await followLinks(path)
    const mode = await modeOf(target)
    besides = `${target}.${process.pid}.part`
    const file = await open(besides, 'w')
    try {
      if (mode !== null) await file.chmod(mode)
      await file.writeFile(text)
      await file.sync()
      const { size } = await file.stat()
      if (size !== Buffer.byteLength(text)) return await abandon(besides, 'ENOSPC')
    } finally {
      await file.close()
    }
    await rename(besides, target)
    return ok(undefined)
  } catch (error) {
    return abandon(besides, codeOf(error))
  }
}

/** Where a path leads; a link to a file that is not there yet leads to where it will be. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
    const link = await readlink(path).catch(() => null)
    return link === null ? path : resolve(dirname(path), link)
  }
}

/** Who may read and write a file; null where there is none. */
async function modeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).mode & 0o777
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function abandon(besides: string | null, code: string): Promise<Result<void, WriteError>> {
  if (besides !== null) await rm(besides, { force: true }).catch(() => undefined)
  return err({ kind: 'not-written', code })
}
