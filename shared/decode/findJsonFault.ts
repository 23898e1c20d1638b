import { type Skipped, skipScalar, skipSpace, skipString } from './skipJsonToken.ts'

/** What may come next. `first-…` may also be the end of a container that is still empty. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'separator' | 'end'

/**
 * Where text stops being JSON (RFC 8259): the offset of the first character that cannot stand there, or
 * the length of the text where it ends too early. Runtimes tell this in words of their own, or not at
 * all. Nesting costs no stack.
 */
export function findJsonFault(text: string): number {
  const open: string[] = []
  let expected: Expected = 'value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const character = text.charAt(at)
    const closing = open[open.length - 1]
    let skipped: Skipped
    if (character === closing && expected !== 'value' && expected !== 'key') {
      open.pop()
      skipped = { end: at + 1 }
      expected = afterValue(open)
    } else if (expected === 'end') {
      return at
    } else if (expected === 'separator') {
      skipped = character === ',' ? { end: at + 1 } : { fault: at }
      expected = closing === '}' ? 'key' : 'value'
    } else if (expected === 'key' || expected === 'first-key') {
      skipped = skipKey(text, at)
      expected = 'value'
    } else if (character === '[' || character === '{') {
      open.push(character === '[' ? ']' : '}')
      skipped = { end: at + 1 }
      expected = character === '[' ? 'first-value' : 'first-key'
    } else {
      skipped = character === '"' ? skipString(text, at) : skipScalar(text, at)
      expected = afterValue(open)
    }
    if ('fault' in skipped) return skipped.fault
    at = skipSpace(text, skipped.end)
  }
  return text.length
}

function afterValue(open: readonly string[]): Expected {
  return open.length === 0 ? 'end' : 'separator'
}

function skipKey(text: string, at: number): Skipped {
  const key = skipString(text, at)
  if ('fault' in key) return key
  const colon = skipSpace(text, key.end)
  return text.charAt(colon) === ':' ? { end: colon + 1 } : { fault: colon }
}
