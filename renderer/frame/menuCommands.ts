import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/ipc/menuCommand.ts'
import { bridge } from '../state/bridge.ts'
import { useStore } from '../state/store.ts'
import { chooseTheme, openProfile, openRoadmap, redo, undo } from './commands.ts'
import { isTextField } from './textField.ts'

const RUN: Readonly<Record<MenuCommand, () => void>> = {
  undo: () => {
    if (!editText('undo')) void undo()
  },
  redo: () => {
    if (!editText('redo')) void redo()
  },
  'export-calendar': () => {
    if (useStore.getState().document.plan !== null) useStore.getState().open('export')
  },
  'open-profile': () => void openProfile(),
  'open-roadmap': () => void openRoadmap(),
  'theme-system': () => void chooseTheme('system'),
  'theme-light': () => void chooseTheme('light'),
  'theme-dark': () => void chooseTheme('dark'),
  'show-shortcuts': () => useStore.getState().open('shortcuts'),
}

/** Does what is chosen in the application's menu. */
export function useMenuCommands(): void {
  useEffect(() => bridge().onMenuCommand((command) => RUN[command]()), [])
}

/** Undo and Redo belong to a text field while it has the focus. */
function editText(command: 'undo' | 'redo'): boolean {
  return isTextField(document.activeElement) && document.execCommand(command)
}
