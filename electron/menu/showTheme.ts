import { BrowserWindow, Menu, nativeTheme } from 'electron'
import type { Theme } from '../../shared/document/settings.ts'
import { windowBackground } from '../window/windowBackground.ts'
import { themeItemId } from './menuTemplate.ts'

/** Puts a theme in force: for the page's `prefers-color-scheme`, the system's dialogs and the menu. */
export function showTheme(theme: Theme): void {
  if (nativeTheme.themeSource !== theme) nativeTheme.themeSource = theme
  for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(windowBackground())
  const item = Menu.getApplicationMenu()?.getMenuItemById(themeItemId(theme))
  if (item) item.checked = true
}
