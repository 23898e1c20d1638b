/** Most octets of a line on the wire, its line break not counted (RFC 5545 section 3.1). */
export const MOST_OCTETS = 75

const ASCII = /^[ -~]*$/
const BREAK = '\r\n '

/**
 * Folds a content line so that no line on the wire has more than 75 octets of UTF-8, never inside a
 * character. The result has no line break at its end.
 */
export function foldLine(line: string): string {
  if (line.length <= MOST_OCTETS && ASCII.test(line)) return line
  return foldPiece(line, MOST_OCTETS)
}

/** Folds what continues a line that was folded already: a break, and the rest after its space. */
export function foldRest(rest: string): string {
  return rest === '' ? '' : `${BREAK}${foldPiece(rest, MOST_OCTETS - 1)}`
}

/** @param room Octets left on the first line; every line after it starts with a space. */
function foldPiece(text: string, room: number): string {
  return ASCII.test(text) ? foldAscii(text, room) : foldUtf8(text, room)
}

function foldAscii(text: string, room: number): string {
  const lines = [text.slice(0, room)]
  for (let at = room; at < text.length; at += MOST_OCTETS - 1) {
    lines.push(text.slice(at, at + MOST_OCTETS - 1))
  }
  return lines.join(BREAK)
}

function foldUtf8(text: string, room: number): string {
  let folded = ''
  let left = room
  let start = 0
  let at = 0
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets > left) {
      folded += text.slice(start, at) + BREAK
      start = at
      left = MOST_OCTETS - 1
    }
    left -= octets
    at += code < 0x10000 ? 1 : 2
  }
  return folded + text.slice(start)
}
