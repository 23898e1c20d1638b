import { join } from 'node:path'
import { app, BrowserWindow, screen } from 'electron'
import { APP_URL } from '../main/appAddress.ts'
import { readWindowState, rememberWindow, windowStatePath } from './rememberWindow.ts'
import { windowBackground } from './windowBackground.ts'
import { placeWindow, SMALLEST } from './windowState.ts'

/** Opens the app's window where it last stood and loads the page. */
export function createWindow(): BrowserWindow {
  const statePath = windowStatePath(app.getPath('userData'))
  const state = readWindowState(statePath)
  const primary = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id)
  const window = new BrowserWindow({
    ...placeWindow(
      state,
      [primary, ...others].map(({ workArea }) => workArea),
    ),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    paintWhenInitiallyHidden: false,
    title: app.getName(),
    backgroundColor: windowBackground(),
    webPreferences: {
      preload: join(__dirname, '../preload/index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // The dictionaries would come from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  rememberWindow(window, statePath)
  const show = (): void => {
    if (window.isVisible()) return
    if (state?.maximized) window.maximize()
    window.show()
  }
  window.webContents.once('did-finish-load', show)
  // Else an app whose page cannot be loaded would run unseen.
  window.webContents.once('did-fail-load', show)
  void window.loadURL(APP_URL)
  return window
}
