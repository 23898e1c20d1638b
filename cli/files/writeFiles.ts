import { copyFile, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { describeSystemError } from './describeSystemError.ts'
import { locateFile } from './locateFile.ts'

/** What is to be written, and where. */
export type Output = { readonly path: string; readonly text: string }

/** An output on its way: written beside its target, with the former file kept until all are in place. */
type Staged = {
  readonly target: string
  readonly part: string
  readonly former: string | undefined
}

/**
 * Writes all files or none: each in one step, so that a reader, a kill or a full disk finds the former
 * file or the new one, never half of it. What is no ordinary file (a device, a pipe) is written last.
 * @returns one line where nothing was written.
 */
export async function writeFiles(outputs: readonly Output[]): Promise<Result<void, string[]>> {
  const staged: Staged[] = []
  const placed: Staged[] = []
  let current = ''
  try {
    const streams: Output[] = []
    for (const output of outputs) {
      current = output.path
      if (await isOrdinary(output.path)) await stage(output, staged)
      else streams.push(output)
    }
    for (const one of staged) {
      current = one.target
      await rename(one.part, one.target)
      placed.push(one)
    }
    for (const stream of streams) {
      current = stream.path
      await writeFile(stream.path, stream.text)
    }
    await Promise.all(staged.map(discard))
    return ok(undefined)
  } catch (error) {
    for (const one of placed) await bringBack(one)
    await Promise.all(staged.map(discard))
    return err([`${current}: ${describeSystemError(error)}`])
  }
}

async function isOrdinary(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found === undefined || found.isFile()
}

async function stage({ path, text }: Output, staged: Staged[]): Promise<void> {
  const target = await locateFile(path)
  // The name may be as long as the system allows: part of it has to do.
  const name = `${[...basename(target)].slice(0, 40).join('')}.${process.pid}.${staged.length}`
  const beside = (suffix: string) => join(dirname(target), `.${name}.${suffix}`)
  const known = await stat(target).catch(() => undefined)
  const one = {
    target,
    part: beside('part'),
    former: known === undefined ? undefined : beside('former'),
  }
  staged.push(one)
  if (one.former !== undefined) await copyFile(target, one.former)
  const file = await open(one.part, 'w', known?.mode)
  try {
    await file.writeFile(text)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function bringBack({ target, former }: Staged): Promise<void> {
  if (former === undefined) await rm(target, { force: true })
  else await rename(former, target)
}

async function discard({ part, former }: Staged): Promise<void> {
  await rm(part, { force: true })
  if (former !== undefined) await rm(former, { force: true })
}
