import { type LineHead, readHead } from './journalLine.ts'

/** A sound line: what it says first and where it lies, in octets from the file's start. */
export type ScannedLine = LineHead & { readonly offset: number; readonly length: number }

/** What a journal file holds. */
export type Scan = {
  /** Version of the documents that the patches belong to; null when the first line is damaged. */
  readonly documentVersion: number | null
  readonly lines: readonly ScannedLine[]
  /** Whether a whole line was unreadable: damage, where a cut last line is only a sudden end. */
  readonly damaged: boolean
  /** Octets up to the end of the last line feed; what follows was cut while being written. */
  readonly end: number
}

const LINE_FEED = 0x0a
// Another form of journal comes with another version of the document, so that one number tells both.
const HEADER = /^study-planner journal \d{1,9}, document (\d{1,9})$/

/** First line of a journal whose patches belong to documents of a version. */
export function journalHeader(documentVersion: number): Buffer {
  return Buffer.from(`study-planner journal 1, document ${documentVersion}\n`)
}

/** Finds and checks every line of a journal. */
export function scanJournal(octets: Buffer): Scan {
  const headerEnd = octets.indexOf(LINE_FEED)
  if (headerEnd < 0) return { documentVersion: null, lines: [], damaged: false, end: 0 }
  const header = HEADER.exec(octets.toString('latin1', 0, headerEnd))
  const lines: ScannedLine[] = []
  let damaged = header === null
  let offset = headerEnd + 1
  for (;;) {
    const lineFeed = octets.indexOf(LINE_FEED, offset)
    if (lineFeed < 0) break
    const head = readHead(octets.subarray(offset, lineFeed))
    if (head === null) damaged = true
    else lines.push({ ...head, offset, length: lineFeed - offset })
    offset = lineFeed + 1
  }
  return {
    documentVersion: header === null ? null : Number(header[1]),
    lines,
    damaged,
    end: offset,
  }
}
