import { ipcMain } from 'electron'
import { type ChannelName, requestSchemas } from '../../shared/ipc/channels.ts'
import { answer, type Handlers } from './answer.ts'

/** Puts every request of the channel map under guard and handler. */
export function registerHandlers(handlers: Handlers, log: (error: unknown) => void): void {
  for (const name of Object.keys(requestSchemas) as ChannelName[]) {
    ipcMain.handle(name, (event, payload: unknown) =>
      answer(handlers, name, event.senderFrame, payload, log),
    )
  }
}
