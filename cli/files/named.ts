import type { Arguments } from '../command.ts'
import type { NamedFile } from './checkTargets.ts'

/** The files that these options name. */
export function named(options: Arguments['options'], names: readonly string[]): NamedFile[] {
  return names.flatMap((option) => {
    const path = options[option]
    return path === undefined ? [] : [{ option, path }]
  })
}
