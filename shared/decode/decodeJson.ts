import { err, ok, type Result } from '../model/result.ts'
import type { Fault } from './fault.ts'
import { findJsonFault } from './findJsonFault.ts'

/**
 * Reads JSON text (RFC 8259). A byte-order mark in front is passed over.
 * @returns the value, or where the text stops being JSON: line and column from 1, columns in UTF-16 units.
 */
export function decodeJson(text: string): Result<unknown, Fault> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return ok(JSON.parse(json))
  } catch {
    const offset = findJsonFault(json)
    const before = json.slice(0, offset)
    const line = before.split('\n').length
    const column = offset - before.lastIndexOf('\n')
    const code = offset >= json.trimEnd().length ? 'ends-early' : 'not-json'
    return err({ path: '', code, facts: { line, column } })
  }
}
