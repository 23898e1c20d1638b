import type { Plugin } from 'vite'

/** What is not ASCII, one code unit at a time. */
const BEYOND_ASCII = /[^\0-\x7f]/g

/** The same after a backslash that is not one of a pair. */
const ESCAPED = /(?<!\\)(?:\\\\)*\\[^\0-\x7f]/

/**
 * Writes scripts in ASCII alone. A file that has but one typographic apostrophe is kept by Chromium as
 * two octets a character, and takes three times as long to decode.
 */
export function writeAscii(): Plugin {
  return {
    name: 'write-ascii',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = escapeBeyondAscii(chunk.code)
      }
    },
  }
}

/**
 * Minified code that means the same and is ASCII alone: what is beyond is escaped, which text, patterns
 * and names allow alike.
 * @throws where a backslash stands before what is beyond, as in a pattern: an escape there means another thing.
 */
export function escapeBeyondAscii(code: string): string {
  const escaped = ESCAPED.exec(code)
  if (escaped !== null) throw new Error(`Cannot write ${escaped[0]} in ASCII`)
  return code.replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
