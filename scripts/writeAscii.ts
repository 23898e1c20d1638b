import type { Plugin } from 'vite'

/** What is not ASCII, one code unit at a time. */
const BEYOND_ASCII = /[^\0-\x7f]/g

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
 */
export function escapeBeyondAscii(code: string): string {
  return code.replace(
    BEYOND_ASCII,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
