import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Runtime } from './runtime.ts'

const require = createRequire(import.meta.url)

/** Folder of the installed `electron` package and the version that package.json pins. */
export function electronPackage(): { readonly folder: string; readonly version: string } {
  const manifest = require.resolve('electron/package.json')
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  return { folder: dirname(manifest), version }
}

/**
 * The runtime inside the `electron` package, where its binary has been downloaded and is complete.
 * @returns null when the binary is missing or of another version.
 */
export function installedElectron(): Runtime | null {
  const { folder, version } = electronPackage()
  const distPath = join(folder, 'dist')
  const pathFile = join(folder, 'path.txt')
  const versionFile = join(distPath, 'version')
  if (!existsSync(pathFile) || !existsSync(versionFile)) return null
  if (readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') !== version) return null
  const executablePath = join(distPath, readFileSync(pathFile, 'utf8'))
  if (!existsSync(executablePath)) return null
  return { executablePath, distPath, version, kind: 'installed' }
}
