import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

/** Most links that systems follow in a row. */
const MOST_LINKS = 40

/**
 * The one path of the file that a path leads to, links followed, also where it does not exist yet: the
 * same for two paths to one file.
 */
export async function locateFile(path: string, links = MOST_LINKS): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    const next = await readlink(path).catch(() => undefined)
    if (next !== undefined && links > 0) return locateFile(resolve(dirname(path), next), links - 1)
    const folder = resolve(dirname(path))
    return join(await realpath(folder).catch(() => folder), basename(path))
  }
}
