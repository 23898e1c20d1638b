import { type FileHandle, open } from 'node:fs/promises'
import { decodeJson } from '../../shared/decode/decodeJson.ts'
import type { Fault } from '../../shared/decode/fault.ts'
import { LARGEST_FILE } from '../../shared/decode/largestFile.ts'
import { err, ok, type Result } from '../../shared/model/result.ts'
import { describeFaultOf } from '../../shared/words/faults.ts'
import { describeSystemError } from './describeSystemError.ts'

/**
 * Reads a JSON file and decodes it.
 * @param path As typed; every line of a failure starts with it.
 * @returns the value, or one line a fault.
 */
export async function readJson<T>(
  path: string,
  decode: (input: unknown) => Result<T, readonly Fault[]>,
): Promise<Result<T, string[]>> {
  const octets = await readOctets(path)
  if (!octets.ok) return err([`${path}: ${octets.error}`])
  const text = toText(octets.value)
  if (text === undefined) return err([`${path}: is not text in UTF-8`])
  const json = decodeJson(text)
  if (!json.ok) return err([describeFaultOf(path, json.error)])
  const decoded = decode(json.value)
  return decoded.ok ? decoded : err(decoded.error.map((fault) => describeFaultOf(path, fault)))
}

async function readOctets(path: string): Promise<Result<Uint8Array, string>> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      return size > LARGEST_FILE ? err(tooLarge(size)) : await readUpTo(file)
    } finally {
      await file.close()
    }
  } catch (error) {
    return err(describeSystemError(error))
  }
}

/** A pipe has no size, so what is read is counted. */
async function readUpTo(file: FileHandle): Promise<Result<Uint8Array, string>> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.createReadStream({ autoClose: false })) {
    chunks.push(chunk)
    size += chunk.length
    if (size > LARGEST_FILE) return err(tooLarge(size))
  }
  return ok(Buffer.concat(chunks))
}

function tooLarge(size: number): string {
  const megabytes = (octets: number) => `${Math.ceil(octets / 1_000_000)} MB`
  return `is too large: ${megabytes(size)}, and at most ${megabytes(LARGEST_FILE)} are read`
}

function toText(octets: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets)
  } catch {
    return undefined
  }
}
