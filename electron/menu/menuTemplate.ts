import type { MenuItemConstructorOptions } from 'electron'
import type { Theme } from '../../shared/document/settings.ts'
import type { MenuCommand } from '../../shared/ipc/menuCommand.ts'
import { menuWords } from '../words/menu.ts'

/** What the menus depend on. */
export type MenuOptions = {
  readonly platform: NodeJS.Platform
  /** Whether the menus offer what only developers need. */
  readonly forDevelopers: boolean
  readonly theme: Theme
  /** Hands an item's command to the page. */
  readonly send: (command: MenuCommand) => void
}

const THEMES: readonly Theme[] = ['system', 'light', 'dark']

/** The menus, in the order and with the keys that each platform expects. */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const isMac = options.platform === 'darwin'
  const parts = [fileMenu(options), editMenu(options), studyMenu(options), viewMenu(options)]
  return isMac
    ? [{ role: 'appMenu' }, ...parts, { role: 'windowMenu' }, helpMenu(options)]
    : [...parts, helpMenu(options)]
}

/** Identifier of the item that chooses a theme. */
export function themeItemId(theme: Theme): string {
  return `theme-${theme}`
}

function fileMenu({ platform, send }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: menuWords.file,
    submenu: [
      {
        label: menuWords.exportCalendar,
        accelerator: 'CmdOrCtrl+E',
        click: () => send('export-calendar'),
      },
      { type: 'separator' },
      { label: menuWords.openProfile, click: () => send('open-profile') },
      { label: menuWords.openRoadmap, click: () => send('open-roadmap') },
      { type: 'separator' },
      { role: platform === 'darwin' ? 'close' : 'quit' },
    ],
  }
}

function editMenu({ platform, send }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: menuWords.edit,
    submenu: [
      // Not the roles of these names: those know text fields alone, the page knows both.
      { label: menuWords.undo, accelerator: 'CmdOrCtrl+Z', click: () => send('undo') },
      {
        label: menuWords.redo,
        accelerator: platform === 'win32' ? 'Ctrl+Y' : 'Shift+CmdOrCtrl+Z',
        click: () => send('redo'),
      },
      { type: 'separator' },
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  }
}

function studyMenu({ send }: MenuOptions): MenuItemConstructorOptions {
  return {
    label: menuWords.study,
    submenu: [
      { label: menuWords.logGap, click: () => send('log-gap') },
      { label: menuWords.logAway, click: () => send('log-away') },
      { label: menuWords.logUnplanned, click: () => send('log-unplanned') },
      { type: 'separator' },
      { label: menuWords.changeHours, click: () => send('change-hours') },
      { label: menuWords.changeTopics, click: () => send('change-topics') },
    ],
  }
}

function viewMenu({ forDevelopers, theme, send }: MenuOptions): MenuItemConstructorOptions {
  const developerItems: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ]
  return {
    label: menuWords.view,
    submenu: [
      {
        label: menuWords.theme,
        submenu: THEMES.map((each) => ({
          id: themeItemId(each),
          label: menuWords.themes[each],
          type: 'radio',
          checked: each === theme,
          click: () => send(`theme-${each}`),
        })),
      },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(forDevelopers ? developerItems : []),
    ],
  }
}

function helpMenu({ send }: MenuOptions): MenuItemConstructorOptions {
  return {
    role: 'help',
    label: menuWords.help,
    submenu: [{ label: menuWords.shortcuts, click: () => send('show-shortcuts') }],
  }
}
