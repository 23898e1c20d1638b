import { existsSync } from 'node:fs'
import { constants, copyFile, rename } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'

/** Moves a file to a dated name beside it that no file has yet. Returns the new absolute path. */
export async function setAside(path: string, now: Date): Promise<string> {
  const target = datedName(path, now)
  await rename(path, target)
  return target
}

/** Copies a file to a dated name beside it that no file has yet. Returns the new absolute path. */
export async function copyAside(path: string, now: Date): Promise<string> {
  const target = datedName(path, now)
  await copyFile(path, target, constants.COPYFILE_EXCL)
  return target
}

function datedName(path: string, now: Date): string {
  const extension = extname(path)
  const stem = basename(path, extension)
  const date = now.toISOString().slice(0, 19).replaceAll(':', '-')
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `-${count}`
    const name = join(dirname(path), `${stem}.damaged-${date}${suffix}${extension}`)
    if (!existsSync(name)) return name
  }
}
