import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { electronPackage, installedElectron } from './installedElectron.ts'
import type { Runtime } from './runtime.ts'

const PROBE_TIMEOUT_MS = 4_000
const DOWNLOAD_TIMEOUT_MS = 600_000

/**
 * Lets the `electron` package download its own binary, where its download host answers.
 * A host that does not answer within four seconds counts as out of reach.
 * @returns null when the host is out of reach or the download fails.
 */
export async function downloadElectron(): Promise<Runtime | null> {
  const { folder } = electronPackage()
  if (!(await downloadHostAnswers(folder))) return null
  const install = spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: DOWNLOAD_TIMEOUT_MS,
  })
  if (install.status !== 0) return null
  const runtime = installedElectron()
  return runtime && { ...runtime, kind: 'downloaded' }
}

async function downloadHostAnswers(electronFolder: string): Promise<boolean> {
  // A proxy is known to the downloader only; its own attempt is then the probe.
  if (process.env.ELECTRON_GET_USE_PROXY) return true
  try {
    const response = await fetch(await downloadUrl(electronFolder), {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MS),
    })
    return response.ok
  } catch {
    return false
  }
}

/** The address that `@electron/get` would ask, mirrors of the environment included. */
async function downloadUrl(electronFolder: string): Promise<string> {
  const require = createRequire(join(electronFolder, 'install.js'))
  const entry = require.resolve('@electron/get')
  const artifacts = (await import(
    pathToFileURL(join(entry, '..', 'artifact-utils.js')).href
  )) as ArtifactUtilities
  const { version } = electronPackage()
  return artifacts.getArtifactRemoteURL({
    artifactName: 'electron',
    version: `v${version}`,
    platform: process.platform,
    arch: process.arch,
  })
}

interface ArtifactUtilities {
  getArtifactRemoteURL(details: {
    artifactName: string
    version: string
    platform: string
    arch: string
  }): Promise<string>
}
