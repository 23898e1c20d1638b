import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { namesOf, type Purpose, packagesFor } from './packages.ts'

/**
 * Sees to the Debian packages that a purpose needs: installs what is missing as root, else names it.
 * Other systems than Debian's family bring what Electron needs or say themselves what is missing.
 * @returns null when all is there, else the one line that the person has to run.
 */
export function checkSystem(purpose: Purpose): string | null {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg')) return null
  const missing = missingPackages(purpose)
  if (missing.length === 0) return null
  if (process.getuid?.() !== 0) {
    return `Missing Debian packages. Run: sudo apt-get install -y ${missing.join(' ')}`
  }
  process.stdout.write(`Installing Debian packages: ${missing.join(' ')}\n`)
  if (install(missing)) return null
  process.stdout.write('Package lists may be old: updating them\n')
  apt(['update', '-qq'])
  if (install(missingPackages(purpose))) return null
  return `Could not install Debian packages. Run: apt-get install -y ${missing.join(' ')}`
}

function missingPackages(purpose: Purpose): string[] {
  // Lines such as `libgbm1:amd64 <tab> install`; what was removed says `deinstall`.
  const { stdout } = spawnSync('dpkg', ['--get-selections'], { encoding: 'utf8' })
  const installed = new Set(
    [...stdout.matchAll(/^([^:\s]+)(?::\S+)?\s+(?:install|hold)$/gm)].map(([, name]) => name),
  )
  return packagesFor(purpose).filter((name) => !namesOf(name).some((each) => installed.has(each)))
}

function install(names: readonly string[]): boolean {
  return apt(['install', '-y', '-qq', '--no-install-recommends', ...names.map(offeredName)])
}

/** The first name of a package that this release of the system offers. */
function offeredName(name: string): string {
  const offered = namesOf(name).find((each) => {
    const policy = spawnSync('apt-cache', ['policy', each], { encoding: 'utf8' })
    return /Candidate: (?!\(none\))/.test(policy.stdout)
  })
  return offered ?? name
}

function apt(parameters: readonly string[]): boolean {
  // Another run of apt, such as the system's own updates, is waited for.
  const run = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...parameters], {
    stdio: 'ignore',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return run.status === 0
}
