import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { describeSystemError } from './describeSystemError.ts'
import { locateFile } from './locateFile.ts'

/** A file by the option that names it. */
export type NamedFile = { readonly option: string; readonly path: string }

/**
 * Looks whether files can be written, before any work is done: folders exist and permit it, and no
 * target is a folder, another target or a file that is read.
 * @returns one line a fault.
 */
export async function checkTargets(
  targets: readonly NamedFile[],
  sources: readonly NamedFile[],
): Promise<string[]> {
  const faults: string[] = []
  const taken = new Map<string, string>()
  for (const { option, path } of sources) taken.set(await locateFile(path), option)
  for (const { option, path } of targets) {
    const identity = await locateFile(path)
    const other = taken.get(identity)
    if (other !== undefined) faults.push(`--${option}: names the same file as --${other} (${path})`)
    taken.set(identity, option)
    const fault = await findTargetFault(path)
    if (fault !== undefined) faults.push(`${path}: ${fault}`)
  }
  return faults
}

async function findTargetFault(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path).catch(orMissing)
    if (found?.isDirectory()) return 'is a folder, not a file'
    if (found === undefined && path.endsWith('/'))
      return 'cannot be written: its place does not exist'
    if (found !== undefined) await access(path, constants.W_OK)
    if (found === undefined || found.isFile()) {
      const folder = dirname(await locateFile(path))
      const isFolder = (await stat(folder)).isDirectory()
      if (!isFolder) return `cannot be written: ${folder} is no folder`
      await access(folder, constants.W_OK)
    }
    return undefined
  } catch (error) {
    return `cannot be written: its place ${describeSystemError(error)}`
  }
}

function orMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
  throw error
}
