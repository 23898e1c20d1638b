import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Runtime } from '../runtime/runtime.ts'

/**
 * Builds main process, preload and renderer into `out/` with electron-vite.
 * @param runtime tells electron-vite which Electron to build beside, so that it looks for no other.
 * @returns false when the build failed; its words are on standard error.
 */
export function buildApp(root: string, runtime: Runtime): boolean {
  const entry = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const build = spawnSync(process.execPath, [entry, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ELECTRON_EXEC_PATH: runtime.executablePath },
  })
  return build.status === 0
}
