import { join } from 'node:path'
import { app, type BrowserWindow, session as electronSession, Menu } from 'electron'
import type { SaveError } from '../../shared/ipc/error.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import { registerHandlers } from '../ipc/registerHandlers.ts'
import { menuTemplate } from '../menu/menuTemplate.ts'
import { showTheme } from '../menu/showTheme.ts'
import { createSession, type Session } from '../session/session.ts'
import { openStorage } from '../storage/openStorage.ts'
import { plannerForm } from '../storage/plannerForm.ts'
import { createWindow } from '../window/createWindow.ts'
import { createHandlers } from './createHandlers.ts'
import { guardSession } from './guardContents.ts'
import { createLog, type Log } from './log.ts'
import { serveApp } from './serveApp.ts'

const SNAPSHOT_DELAY = 3_000

/** Runs the one instance of the app until it quits. */
export async function runApp(): Promise<void> {
  const userData = app.getPath('userData')
  const now = (): Date => new Date()
  const log = createLog(join(userData, 'logs', 'main.log'))
  process.on('uncaughtException', log)
  process.on('unhandledRejection', log)
  let window: BrowserWindow | null = null
  const openWindow = (): void => {
    window = createWindow()
    window.on('closed', () => {
      window = null
    })
  }

  // Reads the files while Electron and then the page are still starting.
  const opening = openPlanner(join(userData, 'data'), now, log)
  await app.whenReady()
  guardSession(electronSession.defaultSession)
  serveApp(join(__dirname, '../renderer'))
  registerHandlers(createHandlers({ session: opening, window: () => window, now }), log)
  openWindow()
  app.on('second-instance', () => (window === null ? openWindow() : bringToFront(window)))
  app.on('activate', () => {
    if (window === null) openWindow()
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })

  const session = await opening
  const theme = session.ok ? session.value.state().document.settings.theme : 'system'
  const template = menuTemplate({
    platform: process.platform,
    forDevelopers: !app.isPackaged,
    theme,
    send: (command) => window?.webContents.send('menu-command', command),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  showTheme(theme)
  if (session.ok) closeBeforeQuit(session.value, log)
}

async function openPlanner(
  folder: string,
  now: () => Date,
  log: Log,
): Promise<Result<Session, SaveError>> {
  const opened = await openStorage({ folder, form: plannerForm, now })
  if (!opened.ok) {
    log(opened.error)
    return opened
  }
  return ok(
    createSession({
      storage: opened.value,
      snapshotDelay: SNAPSHOT_DELAY,
      onChange: ({ settings }) => showTheme(settings.theme),
      onSnapshotError: log,
    }),
  )
}

function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Holds the end of the app back until the snapshot is written. */
function closeBeforeQuit(session: Session, log: Log): void {
  let isClosed = false
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    session
      .close()
      .catch(log)
      .finally(() => {
        isClosed = true
        // Not at once: Electron ignores a quit while it still handles the one that was held back.
        setImmediate(() => app.quit())
      })
  })
}
