/** A source file without what a rule must not trip over. Line breaks stay where they were. */
export type BareSource = {
  /** Comments are blanked. */
  readonly withoutComments: string
  /** Comments and the contents of quoted strings and regular expressions are blanked. */
  readonly withoutText: string
}

/** Blanks comments, strings and regular expressions of TypeScript; templates stay, as they hold code. */
export function readSource(source: string): BareSource {
  const comments: Range[] = []
  const texts: Range[] = []
  let index = 0
  while (index < source.length) {
    const end = endOfToken(source, index)
    if (end === null) {
      index++
      continue
    }
    const isComment = source[index] === '/' && /^\/[/*]/.test(source.slice(index, index + 2))
    if (isComment) comments.push([index, end])
    else if (source[index] !== '`') texts.push([index + 1, end - 1])
    index = end
  }
  const withoutComments = blank(source, comments)
  return { withoutComments, withoutText: blank(withoutComments, texts) }
}

type Range = readonly [from: number, until: number]

/** End of the comment, string, template or regular expression that begins at `index`, if any. */
function endOfToken(source: string, index: number): number | null {
  const char = source[index]
  if (source.startsWith('//', index)) return endAt(source.indexOf('\n', index), source)
  if (source.startsWith('/*', index)) return endAt(source.indexOf('*/', index + 2) + 2, source)
  if (char === '"' || char === "'" || char === '`') return endOfQuoted(source, index, char)
  if (char === '/' && beginsExpression(source, index)) return endOfQuoted(source, index, '/')
  return null
}

function endAt(index: number, source: string): number {
  return index < 2 ? source.length : index
}

/** An unfinished string ends with its line: it is an apostrophe in the text of an element. */
function endOfQuoted(source: string, from: number, quote: string): number {
  let isClass = false
  for (let index = from + 1; index < source.length; index++) {
    const char = source[index]
    if (char === '\\') index++
    else if (char === '\n' && quote !== '`') return index
    else if (quote === '/' && char === '[') isClass = true
    else if (quote === '/' && char === ']') isClass = false
    else if (char === quote && !isClass) return index + 1
  }
  return source.length
}

/** Whether a slash at `index` begins a regular expression rather than divides. */
function beginsExpression(source: string, index: number): boolean {
  const before = source.slice(Math.max(0, index - 20), index).trimEnd()
  return before === '' || /[(,=:[!&|?{};+*%~^>-]$|\b(?:return|typeof|case|in|of)$/.test(before)
}

function blank(source: string, ranges: readonly Range[]): string {
  let result = ''
  let at = 0
  for (const [from, until] of ranges) {
    result += source.slice(at, from) + source.slice(from, until).replace(/[^\n]/g, ' ')
    at = until
  }
  return result + source.slice(at)
}
