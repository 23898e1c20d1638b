import { type ChannelMap, type ChannelName, requestSchemas } from '../../shared/ipc/channels.ts'
import { err } from '../../shared/model/result.ts'
import { isTrustedSender, type SenderFrame } from './isTrustedSender.ts'

/** Answers one kind of request. */
export type Handler<Name extends ChannelName> = (
  request: ChannelMap[Name]['request'],
) => Promise<ChannelMap[Name]['response']>

/** Answers a message of a page, whoever sent it and whatever it holds. */
export type Answerer = (
  name: ChannelName,
  frame: SenderFrame | null,
  payload: unknown,
) => Promise<unknown>

/** Answers every kind of request. */
export type Handlers = { readonly [Name in ChannelName]: Handler<Name> }

/**
 * Checks who asks and what is asked, and only then answers. Never throws: a page gets errors as values.
 * @param log hears of defects, which the page is not told.
 */
export async function answer<Name extends ChannelName>(
  handlers: Handlers,
  name: Name,
  frame: SenderFrame | null | undefined,
  payload: unknown,
  log: (error: unknown) => void,
): Promise<ChannelMap[Name]['response']> {
  if (!isTrustedSender(frame)) return err({ kind: 'untrusted-sender' })
  try {
    const decoded = requestSchemas[name].safeParse(payload)
    if (!decoded.success) {
      const path = decoded.error.issues[0]?.path.map(String).join('.') ?? ''
      return err({ kind: 'bad-request', path })
    }
    const handler: Handler<Name> = handlers[name]
    return await handler(decoded.data as ChannelMap[Name]['request'])
  } catch (error) {
    log(error)
    return err({ kind: 'unexpected' })
  }
}
