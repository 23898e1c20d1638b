import { isAppUrl } from '../main/appAddress.ts'

/** What is asked of the frame that sent a message. */
export type SenderFrame = { readonly url: string; readonly parent: unknown }

/** Whether a message comes from the app's own page itself, not from a frame inside it or elsewhere. */
export function isTrustedSender(frame: SenderFrame | null | undefined): boolean {
  return frame != null && frame.parent === null && isAppUrl(frame.url)
}
