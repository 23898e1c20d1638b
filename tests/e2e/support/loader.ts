import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Playwright's own preload for Electron, which holds `ready` back until Playwright listens. It adds
 * this by itself only when it finds Electron by itself; without it a fast window may open unseen.
 */
export function playwrightLoader(): string {
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json')
  return join(dirname(manifest), 'lib/server/electron/loader.js')
}
