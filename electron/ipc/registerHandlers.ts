import { ipcMain } from 'electron'
import { CHANNEL_NAMES } from '../../shared/ipc/channelNames.ts'
import type { Answerer } from './answer.ts'

/** Takes every request of the channel map; the first one makes that there is who answers it. */
export function registerHandlers(answerer: () => Promise<Answerer>): void {
  for (const name of CHANNEL_NAMES) {
    ipcMain.handle(name, async (event, payload: unknown) => {
      // Read at once: a frame that is gone by then can no longer be asked.
      const { senderFrame } = event
      const frame = senderFrame && { url: senderFrame.url, parent: senderFrame.parent }
      return (await answerer())(name, frame, payload)
    })
  }
}
