import { join } from 'node:path'
import { app, type BrowserWindow, session as electronSession, Menu } from 'electron'
import { registerHandlers } from '../ipc/registerHandlers.ts'
import { menuTemplate } from '../menu/menuTemplate.ts'
import { showTheme } from '../menu/showTheme.ts'
import { createWindow } from '../window/createWindow.ts'
import { guardSession } from './guardContents.ts'
import { createLog } from './log.ts'
import { serveApp } from './serveApp.ts'

/**
 * Runs the one instance of the app until it quits. The window comes first: what reads and answers is
 * loaded while the page's process is still starting.
 */
export async function runApp(): Promise<void> {
  const userData = app.getPath('userData')
  const now = (): Date => new Date()
  const log = createLog(join(userData, 'logs', 'main.log'))
  process.on('uncaughtException', log)
  process.on('unhandledRejection', log)
  // Else Electron makes menus of its own first.
  Menu.setApplicationMenu(null)
  let window: BrowserWindow | null = null
  const openWindow = (): void => {
    window = createWindow()
    window.on('closed', () => {
      window = null
    })
  }

  await app.whenReady()
  guardSession(electronSession.defaultSession)
  serveApp(join(__dirname, '../renderer'))
  openWindow()
  const opening = openPlanner()
  registerHandlers(opening.then(({ answer }) => answer))
  app.on('second-instance', () => (window === null ? openWindow() : bringToFront(window)))
  app.on('activate', () => {
    if (window === null) openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  const { theme, close } = await opening
  const template = menuTemplate({
    platform: process.platform,
    forDevelopers: !app.isPackaged,
    theme,
    send: (command) => window?.webContents.send('menu-command', command),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  showTheme(theme)
  closeBeforeQuit(close, log)

  async function openPlanner() {
    const planner = await import('./openPlanner.ts')
    return planner.openPlanner({
      folder: join(userData, 'data'),
      now,
      log,
      window: () => window,
      onTheme: showTheme,
    })
  }
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Holds the end of the app back until the snapshot is written. */
function closeBeforeQuit(close: () => Promise<void>, log: (error: unknown) => void): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    close()
      .catch(log)
      .finally(() => {
        isClosed = true
        // Not at once: Electron ignores a quit while it still handles the one that was held back.
        setImmediate(() => app.quit())
      })
  })
}
