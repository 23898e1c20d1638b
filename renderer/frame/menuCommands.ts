import { useEffect } from 'react'
import type { MenuCommand } from '../../shared/ipc/menuCommand.ts'
import { bridge } from '../state/bridge.ts'
import type { Overlay } from '../state/navigation.ts'
import { useStore } from '../state/store.ts'
import {
  changeHours,
  changeTopics,
  chooseTheme,
  openProfile,
  openRoadmap,
  redo,
  undo,
} from './commands.ts'
import { isTextField } from './textField.ts'

const RUN: Readonly<Record<MenuCommand, () => void>> = {
  undo: () => {
    if (!editText('undo')) void undo()
  },
  redo: () => {
    if (!editText('redo')) void redo()
  },
  'export-calendar': () => openOnPlan('export'),
  'log-gap': () => openOnPlan('gap'),
  'log-away': () => openOnPlan('away'),
  'log-unplanned': () => openOnPlan('unplanned'),
  'change-hours': () => onPlan(changeHours),
  'change-topics': () => onPlan(changeTopics),
  'open-profile': () => void openProfile(),
  'open-roadmap': () => void openRoadmap(),
  'theme-system': () => void chooseTheme('system'),
  'theme-light': () => void chooseTheme('light'),
  'theme-dark': () => void chooseTheme('dark'),
  'show-shortcuts': () => useStore.getState().open('shortcuts'),
}

/** Opens what speaks of an accepted plan, where there is one. */
function openOnPlan(overlay: Overlay): void {
  onPlan(() => useStore.getState().open(overlay))
}

function onPlan(run: () => void): void {
  if (useStore.getState().document.plan !== null) run()
}

/** Does what is chosen in the application's menu. */
export function useMenuCommands(): void {
  useEffect(() => bridge().onMenuCommand((command) => RUN[command]()), [])
}

/** Undo and Redo belong to a text field while it has the focus. */
function editText(command: 'undo' | 'redo'): boolean {
  return isTextField(document.activeElement) && document.execCommand(command)
}
