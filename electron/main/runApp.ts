import { join } from 'node:path'
import { app, type BrowserWindow, session as electronSession, Menu } from 'electron'
import type { Theme } from '../../shared/document/settings.ts'
import { registerHandlers } from '../ipc/registerHandlers.ts'
import { menuTemplate } from '../menu/menuTemplate.ts'
import { showTheme } from '../menu/showTheme.ts'
import { createWindow } from '../window/createWindow.ts'
import { menuWords } from '../words/menu.ts'
import { guardSession } from './guardContents.ts'
import { createLog } from './log.ts'
import type { Planner } from './openPlanner.ts'
import { serveApp } from './serveApp.ts'

/**
 * Runs the one instance of the app until it quits. The window comes first: the learner's data are opened
 * while the page compiles.
 */
export async function runApp(): Promise<void> {
  const userData = app.getPath('userData')
  const now = (): Date => new Date()
  const log = createLog(join(userData, 'logs', 'main.log'))
  process.on('uncaughtException', log)
  process.on('unhandledRejection', log)
  // Else Electron makes menus of its own first. An empty one keeps the room that the real ones take.
  Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: menuWords.file, submenu: [] }]))
  let window: BrowserWindow | null = null
  const openWindow = (): void => {
    window = createWindow()
    window.on('closed', () => {
      window = null
    })
  }

  // What this loads would hold back the window and the page's own files. Between the page and the files
  // that it asks for, its process has to be started: there is time for the code. The data are opened
  // when the page asks for them, while it compiles: earlier, its preload would have to wait.
  const loadCode = () => import('./openPlanner.ts')
  let opening: Promise<Planner> | null = null
  const planner = (): Promise<Planner> => {
    opening ??= open()
    return opening
  }

  await app.whenReady()
  guardSession(electronSession.defaultSession)
  serveApp(join(__dirname, '../renderer'), () => void loadCode())
  registerHandlers(async () => (await planner()).answer)
  openWindow()
  app.on('second-instance', () => (window === null ? openWindow() : bringToFront(window)))
  app.on('activate', () => {
    if (window === null) openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  async function open(): Promise<Planner> {
    const { openPlanner } = await loadCode()
    const opened = await openPlanner({
      folder: join(userData, 'data'),
      now,
      log,
      window: () => window,
      onTheme: showTheme,
    })
    closeBeforeQuit(opened.close, log)
    showMenus(opened.theme)
    return opened
  }

  function showMenus(theme: Theme): void {
    const template = menuTemplate({
      platform: process.platform,
      forDevelopers: !app.isPackaged,
      theme,
      send: (command) => window?.webContents.send('menu-command', command),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
    showTheme(theme)
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
