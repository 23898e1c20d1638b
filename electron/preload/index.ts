import { contextBridge, ipcRenderer } from 'electron'
import type { PlannerBridge } from '../../shared/ipc/bridge.ts'
import type { ChannelMap, ChannelName } from '../../shared/ipc/channels.ts'
import type { MenuCommand } from '../../shared/ipc/menuCommand.ts'

function ask<Name extends ChannelName>(
  name: Name,
  request: ChannelMap[Name]['request'],
): Promise<ChannelMap[Name]['response']> {
  return ipcRenderer.invoke(name, request)
}

// The page asks for the document once its scripts run. The question is on its way before: after a pause,
// so that the page's files, which are asked for once this script has run, are served first.
let begun: Promise<ChannelMap['load']['response']> | null = null
let isAsked = false
setTimeout(() => {
  if (!isAsked) begun = ask('load', undefined)
  // The first date that is formatted takes Chromium a hundredth of a second: now the page waits anyway.
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' }).format(0)
})

const bridge: PlannerBridge = {
  load() {
    const answer = begun ?? ask('load', undefined)
    begun = null
    isAsked = true
    return answer
  },
  dispatch: (command) => ask('dispatch', command),
  undo: () => ask('undo', undefined),
  redo: () => ask('redo', undefined),
  exportIcs: (options) => ask('exportIcs', options),
  openProfile: () => ask('openProfile', undefined),
  openRoadmap: () => ask('openRoadmap', undefined),
  openExternal: (url) => ask('openExternal', url),
  setTheme: (theme) => ask('dispatch', { kind: 'change-settings', settings: { theme } }),
  onMenuCommand(listener) {
    const forward = (_event: unknown, command: MenuCommand): void => listener(command)
    ipcRenderer.on('menu-command', forward)
    return () => ipcRenderer.removeListener('menu-command', forward)
  },
}

contextBridge.exposeInMainWorld('planner', Object.freeze(bridge))
