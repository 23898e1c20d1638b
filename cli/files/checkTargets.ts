import { constants } from 'node:fs'
import { access, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { describeSystemError } from './describeSystemError.ts'

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
  for (const { option, path } of sources) taken.set(await identify(path), option)
  for (const { option, path } of targets) {
    const identity = await identify(path)
    const other = taken.get(identity)
    if (other !== undefined) faults.push(`--${option}: names the same file as --${other} (${path})`)
    taken.set(identity, option)
    const fault = await findTargetFault(path)
    if (fault !== undefined) faults.push(`${path}: ${fault}`)
  }
  return faults
}

/** The same for two paths to one file, also where the file does not exist yet. */
async function identify(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const folder = resolve(dirname(path))
    return join(await realpath(folder).catch(() => folder), basename(path))
  }
}

async function findTargetFault(path: string): Promise<string | undefined> {
  try {
    const found = await stat(path).catch(orMissing)
    if (found?.isDirectory()) return 'is a folder, not a file'
    if (found !== undefined) await access(path, constants.W_OK)
    if (found === undefined || found.isFile()) {
      const folder = found === undefined ? dirname(resolve(path)) : dirname(await realpath(path))
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
