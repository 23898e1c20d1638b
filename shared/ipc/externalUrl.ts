import * as z from 'zod/mini'

/** An address that may be handed to the system's browser: https, a host, no user name, no password. */
export const externalUrlSchema = z
  .string()
  .check(z.maxLength(2048), z.regex(/^https:\/\/[A-Za-z0-9.-]+(:\d{1,5})?([/?#]\S*)?$/))

/** The host of an address that may be opened outside the app; null for any other text. */
export function externalHost(url: string): string | null {
  if (!externalUrlSchema.safeParse(url).success) return null
  return /^https:\/\/([^/?#:]+)/.exec(url)?.[1]?.toLowerCase() ?? null
}
