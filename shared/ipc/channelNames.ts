import type { ChannelName } from './channels.ts'

const NAMES: Readonly<Record<ChannelName, true>> = {
  load: true,
  dispatch: true,
  undo: true,
  redo: true,
  exportIcs: true,
  openProfile: true,
  openRoadmap: true,
  openExternal: true,
}

/** Name of every request: apart from their decoders, which the start of the app can do without. */
export const CHANNEL_NAMES = Object.keys(NAMES) as readonly ChannelName[]
