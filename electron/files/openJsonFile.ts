import { readFile, stat } from 'node:fs/promises'
import { decodeJson } from '../../shared/decode/decodeJson.ts'
import type { Fault } from '../../shared/decode/fault.ts'
import { LARGEST_FILE } from '../../shared/decode/largestFile.ts'
import type { OpenError, OpenOutcome } from '../../shared/ipc/files.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { codeOf } from '../storage/saveError.ts'

/**
 * Asks for a JSON file and reads it.
 * @param askPath null when the learner thought better of it.
 * @param decode checks the content and names every fault.
 */
export async function openJsonFile<T>(
  askPath: () => Promise<string | null>,
  decode: (input: unknown) => Result<T, readonly Fault[]>,
): Promise<Result<OpenOutcome<T>, OpenError>> {
  const path = await askPath()
  if (path === null) return ok({ kind: 'cancelled' })
  try {
    const { size } = await stat(path)
    if (size > LARGEST_FILE) return err({ kind: 'too-large', path, size, limit: LARGEST_FILE })
    const text = toText(await readFile(path))
    if (text === null) return err({ kind: 'not-json', path })
    const json = decodeJson(text)
    if (!json.ok) return err({ kind: 'faults', path, faults: [json.error] })
    const decoded = decode(json.value)
    return decoded.ok
      ? ok({ kind: 'opened', path, value: decoded.value })
      : err({ kind: 'faults', path, faults: decoded.error })
  } catch (error) {
    return err({ kind: 'not-readable', path, code: codeOf(error) })
  }
}

/** Octets as UTF-8; null where they are none, as in a picture or an archive. */
function toText(octets: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return null
  }
}
