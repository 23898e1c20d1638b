import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { downloadElectron } from './downloadElectron.ts'
import { fallbackElectron } from './fallbackElectron.ts'
import { installedElectron } from './installedElectron.ts'
import type { Runtime } from './runtime.ts'

/**
 * Finds or fetches an Electron runtime: `ELECTRON_OVERRIDE_DIST_PATH`, the binary of the `electron`
 * package, a fresh download of it, at last the pinned fallback.
 * @throws when none of them can be had.
 */
export async function findRuntime(): Promise<Runtime> {
  return (
    overriddenElectron() ??
    installedElectron() ??
    (await downloadElectron()) ??
    (await fallbackElectron())
  )
}

/** One line that says which runtime is used and why. */
export function describeRuntime(runtime: Runtime): string {
  const reason = {
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    installed: 'of the electron package',
    downloaded: 'of the electron package, downloaded now',
    fallback: 'the pinned fallback, as the download of Electron cannot be reached',
  }[runtime.kind]
  return `Electron ${runtime.version}, ${reason}: ${runtime.executablePath}`
}

function overriddenElectron(): Runtime | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (!override) return null
  const distPath = resolve(override)
  const executablePath = join(distPath, executableName())
  if (!existsSync(executablePath)) {
    throw new Error(`ELECTRON_OVERRIDE_DIST_PATH holds no Electron: ${executablePath}`)
  }
  const versionFile = join(distPath, 'version')
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown'
  return { executablePath, distPath, version: version.replace(/^v/, ''), kind: 'override' }
}

function executableName(): string {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
  return process.platform === 'win32' ? 'electron.exe' : 'electron'
}
