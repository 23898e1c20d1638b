import type { Command } from '../document/command.ts'
import type { Theme } from '../document/settings.ts'
import type { ChannelMap } from './channels.ts'
import type { ExportOptions } from './files.ts'
import type { MenuCommand } from './menuCommand.ts'

type Answer<Name extends keyof ChannelMap> = Promise<ChannelMap[Name]['response']>

/** All that the page can ask of the main process: the frozen object `window.planner`. */
export type PlannerBridge = {
  load(): Answer<'load'>
  dispatch(command: Command): Answer<'dispatch'>
  undo(): Answer<'undo'>
  redo(): Answer<'redo'>
  exportIcs(options: ExportOptions): Answer<'exportIcs'>
  openProfile(): Answer<'openProfile'>
  openRoadmap(): Answer<'openRoadmap'>
  openExternal(url: string): Answer<'openExternal'>
  /** The same as dispatching `change-settings` with this theme. */
  setTheme(theme: Theme): Answer<'dispatch'>
  /** Calls the listener for each menu item chosen; call the result to stop. */
  onMenuCommand(listener: (command: MenuCommand) => void): () => void
}
