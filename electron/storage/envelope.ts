import * as z from 'zod/mini'
import { checksum } from './checksum.ts'

/** A document of any version with its revision, as the snapshot holds it. */
export type Envelope = {
  /** Version of the document's form. */
  readonly version: number
  /** Revision of the document. */
  readonly revision: number
  readonly document: object
}

const envelopeSchema = z.object({
  envelope: z.literal(1),
  version: z.int(),
  revision: z.int().check(z.minimum(0)),
  checksum: z.string(),
  document: z.record(z.string(), z.unknown()),
})

/** An envelope with its checksum, ready to be written as JSON. */
export function seal(envelope: Envelope): Record<string, unknown> {
  return { envelope: 1, ...envelope, checksum: sumOf(envelope) }
}

/** How a sealed envelope begins and ends as it was written. */
const HEAD = /^\{"envelope":1,"version":(\d{1,9}),"revision":(\d{1,15}),"document":(?=\{)/
const TAIL = /,"checksum":"([0-9a-f]+)"\}$/
const LONGEST_EDGE = 80

/**
 * Reads a sealed envelope from a file's text.
 * @returns null when it is not JSON, cut, of another form or the checksum differs.
 */
export function unseal(text: string): Envelope | null {
  return unsealAsWritten(text) ?? unsealAnyForm(text)
}

/** Checks the very text that was sealed, so that it need not be made again from what it says. */
function unsealAsWritten(text: string): Envelope | null {
  const head = HEAD.exec(text.slice(0, LONGEST_EDGE))
  const tail = TAIL.exec(text.slice(-LONGEST_EDGE))
  if (head === null || tail === null) return null
  const [start, version, revision] = head
  const content = text.slice(start.length, text.length - tail[0].length)
  if (checksum(`[${version},${revision},${content}]`) !== tail[1]) return null
  return {
    version: Number(version),
    revision: Number(revision),
    document: Object(parseJson(content)),
  }
}

function unsealAnyForm(text: string): Envelope | null {
  const decoded = envelopeSchema.safeParse(parseJson(text))
  if (!decoded.success) return null
  const { version, revision, document } = decoded.data
  return decoded.data.checksum === sumOf({ version, revision, document })
    ? { version, revision, document }
    : null
}

/**
 * The version that a snapshot's text names, whatever else it holds. Every later form of the file
 * keeps this field, so that an older app knows that it must not write.
 */
export function namedVersion(text: string): number | null {
  const head = HEAD.exec(text.slice(0, LONGEST_EDGE))
  if (head !== null) return Number(head[1])
  const decoded = z.object({ version: z.int() }).safeParse(parseJson(text))
  return decoded.success ? decoded.data.version : null
}

/** JSON keeps the order of keys, so that a document read back has the text that was sealed. */
function sumOf({ version, revision, document }: Envelope): string {
  return checksum(JSON.stringify([version, revision, document]))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
