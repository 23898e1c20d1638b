import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The per-user cache folder of the project's tools. Not created here.
 * @returns an absolute path under `$XDG_CACHE_HOME` where that is set, else under `~/.cache`.
 */
export function cacheFolder(): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  return join(base, 'study-planner')
}
