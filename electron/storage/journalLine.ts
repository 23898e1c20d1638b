import * as z from 'zod/mini'
import { patchSchema } from '../../shared/document/patch.ts'
import type { Immutable } from '../../shared/model/immutable.ts'
import { CHECKSUM_LENGTH, checksum } from './checksum.ts'

const patches = z.array(patchSchema)
const revisions = z.array(z.int())

/** Form of what a record holds, by its kind. */
const entrySchema = z.discriminatedUnion('kind', [
  /** A change that Undo can take back. */
  z.object({ kind: z.literal('do'), label: z.string(), patches, inverse: patches }),
  /** A change outside the history, such as a setting. */
  z.object({ kind: z.literal('set'), label: z.string(), patches }),
  z.object({ kind: z.literal('undo'), label: z.string(), patches }),
  z.object({ kind: z.literal('redo'), label: z.string(), patches }),
  /** A `do` older than the snapshots, kept for the history alone. */
  z.object({ kind: z.literal('kept'), label: z.string(), patches, inverse: patches }),
  /** The history as it stood at this revision: the revisions of its steps, the latest last. */
  z.object({ kind: z.literal('history'), label: z.string(), undo: revisions, redo: revisions }),
])

/** What a record holds. */
export type JournalEntry = Immutable<z.infer<typeof entrySchema>>

/** One record of the journal. */
export type JournalRecord = { readonly revision: number; readonly entry: JournalEntry }

/** What a line says before its body, which may be large. */
export type LineHead = {
  readonly revision: number
  readonly kind: JournalEntry['kind']
  /** What was done: the kind of the command. */
  readonly label: string
}

/** A line without its line feed, of which only the head is known. */
export type JournalLine<Kind = LineHead['kind']> = {
  readonly head: LineHead & { readonly kind: Kind }
  readonly octets: Buffer
}

// The head stands before the body, so that the body of an old step need not be parsed at each start.
const HEAD = /^(0|[1-9]\d{0,14}) (do|set|undo|redo|kept|history) ([a-z-]{1,40}) /
const LONGEST_HEAD = 80

/** A record as a line: checksum, head, body as JSON, line feed. JSON escapes line feeds inside. */
export function encodeLine({ revision, entry }: JournalRecord): Buffer {
  const { kind, label, ...body } = entry
  const content = `${revision} ${kind} ${label} ${JSON.stringify(body)}`
  return Buffer.from(`${checksum(content)} ${content}\n`)
}

/** Whether a line is of a kind; its type says so from then on. */
export function isOf<Kind extends LineHead['kind']>(
  line: JournalLine,
  kind: Kind,
): line is JournalLine<Kind> {
  return line.head.kind === kind
}

/** A `do` as the line that is kept of it for the history alone. Its body, which may be large, is copied. */
export function toKept({ head, octets }: JournalLine<'do'>): JournalLine<'kept'> {
  const { revision, label } = head
  const rest = octets.subarray(CHECKSUM_LENGTH + ` ${revision} ${head.kind}`.length)
  const content = Buffer.concat([Buffer.from(`${revision} kept`), rest])
  return {
    head: { revision, kind: 'kept', label },
    octets: Buffer.concat([Buffer.from(`${checksum(content)} `), content]),
  }
}

/**
 * Checks a line (without its line feed) and reads its head.
 * @returns null when the checksum or the form is wrong.
 */
export function readHead(line: Buffer): LineHead | null {
  const content = line.subarray(CHECKSUM_LENGTH + 1)
  if (line.toString('latin1', 0, CHECKSUM_LENGTH) !== checksum(content)) return null
  const head = HEAD.exec(content.toString('latin1', 0, LONGEST_HEAD))
  if (head === null) return null
  const [, revision, kind, label] = head
  return { revision: Number(revision), kind: kind as LineHead['kind'], label: label ?? '' }
}

/**
 * Checks a line (without its line feed) and reads all of it.
 * @returns null when the checksum or the form is wrong.
 */
export function decodeLine(line: Buffer): JournalRecord | null {
  const head = readHead(line)
  if (head === null) return null
  const start = CHECKSUM_LENGTH + 1 + `${head.revision} ${head.kind} ${head.label} `.length
  const decoded = entrySchema.safeParse({
    ...parseObject(line.toString('utf8', start)),
    kind: head.kind,
    label: head.label,
  })
  return decoded.success ? { revision: head.revision, entry: decoded.data } : null
}

function parseObject(text: string): object {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}
