/** Where a token ends, or the offset of the first character that does not fit. */
export type Skipped = { readonly end: number } | { readonly fault: number }

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
/** What a number can look like when the text ends inside it and it is not yet a number. */
const CUT_NUMBER = /-$|-?(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?)$/y
const ESCAPED = '"\\/bfnrt'
const SPACE = ' \t\n\r'

/** Passes over white space (RFC 8259 section 2). */
export function skipSpace(text: string, at: number): number {
  let end = at
  while (end < text.length && SPACE.includes(text.charAt(end))) end += 1
  return end
}

/** Passes over a number, `true`, `false` or `null`; a fault at the text's length means that it is cut off. */
export function skipScalar(text: string, at: number): Skipped {
  for (const word of ['true', 'false', 'null']) {
    if (text.startsWith(word, at)) return { end: at + word.length }
    if (word.startsWith(text.slice(at, at + word.length))) return { fault: text.length }
  }
  CUT_NUMBER.lastIndex = at
  if (CUT_NUMBER.test(text)) return { fault: text.length }
  NUMBER.lastIndex = at
  return NUMBER.test(text) ? { end: NUMBER.lastIndex } : { fault: at }
}

/** Passes over a string from its opening quote; a fault at the text's length means that it is cut off. */
export function skipString(text: string, at: number): Skipped {
  if (text.charAt(at) !== '"') return { fault: at }
  let end = at + 1
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 0x22) return { end: end + 1 }
    if (code < 0x20) return { fault: end }
    if (code === 0x5c) {
      const length = escapeLength(text, end)
      if (length === 0) return { fault: end }
      end += length
    } else {
      end += 1
    }
  }
  return { fault: text.length }
}

/** Length of the escape sequence at a backslash, as far as the text goes; 0 where it is none. */
function escapeLength(text: string, at: number): number {
  const letter = text.charAt(at + 1)
  if (letter === '' || ESCAPED.includes(letter)) return 2
  if (letter !== 'u') return 0
  const digits = text.slice(at + 2, at + 6)
  const complete = digits.length === 4 || at + 2 + digits.length === text.length
  return complete && /^[0-9A-Fa-f]*$/.test(digits) ? 6 : 0
}
