import { type FileHandle, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SaveError } from '../../shared/ipc/error.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import {
  decodeLine,
  encodeLine,
  type JournalLine,
  type JournalRecord,
  type LineHead,
  readHead,
} from './journalLine.ts'
import { toSaveError } from './saveError.ts'
import { journalHeader, type Scan } from './scanJournal.ts'
import { syncFolder } from './syncFolder.ts'

/** An open journal. Its calls must not overlap. */
export type Journal = {
  /** Octets of the file. */
  size(): number
  /** Adds a record; ok once it is on disk. After an error the file is as it was before. */
  append(record: JournalRecord): Promise<Result<void, SaveError>>
  /** The record of a revision that changed something; null when it is gone or damaged. */
  read(revision: number): Promise<JournalRecord | null>
  /** The line of a revision that changed something; null when it is gone or damaged. */
  readLine(revision: number): Promise<JournalLine | null>
  /** Puts other lines in place of all, atomically. */
  rewrite(lines: readonly JournalLine[]): Promise<Result<void, SaveError>>
  close(): Promise<void>
}

const LINE_FEED = Buffer.from('\n')

type Place = { readonly offset: number; readonly length: number }

/**
 * Opens a journal that has been scanned and cuts off what follows its last whole line.
 * @param scan null for a new file.
 * @throws the file system's error when the file cannot be opened for writing.
 */
export async function openJournal(
  path: string,
  documentVersion: number,
  scan: Scan | null,
): Promise<Journal> {
  const header = journalHeader(documentVersion)
  const places = new Map<number, Place>()
  let handle: FileHandle
  let size: number
  if (scan === null) {
    handle = await open(path, 'w+', 0o600)
    size = await writeAll(handle, header, 0)
    await handle.sync()
    await syncFolder(dirname(path))
  } else {
    handle = await open(path, 'r+')
    size = scan.end
    await handle.truncate(size)
    for (const line of scan.lines) {
      remember(line.revision, line.kind, { offset: line.offset, length: line.length })
    }
  }

  function remember(revision: number, kind: JournalRecord['entry']['kind'], place: Place): void {
    if (kind !== 'history') places.set(revision, place)
  }

  /** The octets of a revision's line without its line feed; null for an unknown one. */
  async function readOctets(revision: number): Promise<Buffer | null> {
    const place = places.get(revision)
    if (place === undefined) return null
    const octets = Buffer.alloc(place.length)
    await handle.read(octets, 0, place.length, place.offset)
    return octets
  }

  return {
    size: () => size,

    async append(record) {
      const line = encodeLine(record)
      try {
        const end = await writeAll(handle, line, size)
        await handle.datasync()
        remember(record.revision, record.entry.kind, { offset: size, length: line.length - 1 })
        size = end
        return ok(undefined)
      } catch (error) {
        // Where even this fails, the next start finds a cut last line and drops it.
        await handle.truncate(size).catch(() => undefined)
        return err(toSaveError(error))
      }
    },

    async read(revision) {
      const octets = await readOctets(revision)
      return octets && decodeLine(octets)
    },

    async readLine(revision) {
      const octets = await readOctets(revision)
      const head = octets && readHead(octets)
      return octets && head && { head, octets }
    },

    async rewrite(lines) {
      const besides = `${path}.new`
      let next: FileHandle | null = null
      try {
        next = await open(besides, 'w+', 0o600)
        const nextPlaces: [LineHead, Place][] = []
        let end = await writeAll(next, header, 0)
        for (const { head, octets } of lines) {
          nextPlaces.push([head, { offset: end, length: octets.length }])
          end = await writeAll(next, octets, end)
          end = await writeAll(next, LINE_FEED, end)
        }
        await next.sync()
        await next.close()
        // Windows renames over no file that is open.
        await handle.close()
        try {
          await rename(besides, path)
        } finally {
          handle = await open(path, 'r+')
        }
        await syncFolder(dirname(path))
        size = end
        places.clear()
        for (const [{ revision, kind }, place] of nextPlaces) remember(revision, kind, place)
        return ok(undefined)
      } catch (error) {
        await next?.close().catch(() => undefined)
        return err(toSaveError(error))
      }
    },

    close: () => handle.close(),
  }
}

/** A write may be short on a nearly full disk without an error: the rest is tried until it throws. */
async function writeAll(handle: FileHandle, octets: Buffer, position: number): Promise<number> {
  let done = 0
  while (done < octets.length) {
    const { bytesWritten } = await handle.write(octets, done, octets.length - done, position + done)
    if (bytesWritten === 0) throw Object.assign(new Error('nothing written'), { code: 'ENOSPC' })
    done += bytesWritten
  }
  return position + octets.length
}
