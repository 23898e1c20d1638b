import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { decodeWindowState, type WindowState } from './windowState.ts'

/** Where the window's place is kept. */
export function windowStatePath(userData: string): string {
  return join(userData, 'window.json')
}

/** What was remembered of the window; null when there is nothing or it cannot be read. */
export function readWindowState(path: string): WindowState | null {
  try {
    return decodeWindowState(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/** Remembers the window's place when it closes. */
export function rememberWindow(window: BrowserWindow, path: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      // At once: the process may end right after.
      writeFileSync(`${path}.new`, JSON.stringify(state))
      renameSync(`${path}.new`, path)
    } catch {
      // The window opens at its default place next time.
    }
  })
}
