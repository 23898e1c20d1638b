/** Printable ASCII without what has a meaning in a value of type TEXT. */
const PLAIN = /^[ !"#-+\--:<-[\]-~]*$/
const SPECIAL = /\r\n|[^ !"#-+\--:<-[\]-~]/gu

/** Whether text stands as it is on the wire, one octet a character. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

/**
 * A value of type TEXT (RFC 5545 section 3.3.11): backslash, semicolon and comma escaped, line breaks
 * as `\n`. Control characters other than the tab, which no value may hold, and halves of surrogate
 * pairs, which UTF-8 cannot hold, become U+FFFD.
 */
export function escapeText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(SPECIAL, escapeCharacter)
}

function escapeCharacter(character: string): string {
  if (character === ',' || character === ';' || character === '\\') return `\\${character}`
  if (character === '\n' || character === '\r' || character === '\r\n') return '\\n'
  return /(?!\t)[\p{Cc}\p{Cs}]/u.test(character) ? '\uFFFD' : character
}
