import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../../../cli/run.ts'

/** How a run ended, and what it said. */
export type Ran = { readonly code: number; readonly out: string; readonly lines: readonly string[] }

/** Runs the command line in this process, at a fixed moment. */
export async function planner(...args: string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(
    args,
    {
      out: (text) => {
        out += text
      },
      err: (text) => {
        err += text
      },
    },
    { now: () => new Date('2027-02-01T08:30:00Z') },
  )
  return { code, out, lines: err.split('\n').filter((line) => line !== '') }
}

/** A folder of its own for a test, gone after it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'planner-'))

  constructor() {
    onTestFinished(() => rmSync(this.path, { recursive: true, force: true }))
  }

  /** Path of a file in the folder. */
  at(name: string): string {
    return join(this.path, name)
  }

  /** Writes a file, as JSON where it is no text, and returns its path. */
  write(name: string, content: unknown): string {
    const path = this.at(name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  /** Names of the files in the folder, hidden ones too. */
  list(): string[] {
    return readdirSync(this.path).sort()
  }
}
