import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { inspect } from 'node:util'

const LONGEST = 1_048_576

/** Notes a defect or a failed background task. */
export type Log = (error: unknown) => void

/** A log file of at most about one MiB, and the one before. Logging itself never fails the app. */
export function createLog(path: string): Log {
  return (error) => {
    const text = error instanceof Error ? (error.stack ?? error.message) : inspect(error)
    const line = `${new Date().toISOString()} ${text}\n`
    process.stderr.write(line)
    try {
      mkdirSync(dirname(path), { recursive: true })
      if (sizeOf(path) > LONGEST) renameSync(path, `${path}.old`)
      appendFileSync(path, line)
    } catch {
      // Standard error has it.
    }
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
