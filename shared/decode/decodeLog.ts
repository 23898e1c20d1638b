import { type Log, logSchema } from '../model/log.ts'
import { err, type Result } from '../model/result.ts'
import { checkShape } from './checkShape.ts'
import { checkVersion } from './checkVersion.ts'
import type { Fault } from './fault.ts'
import { listFaults } from './listFaults.ts'
import { dateOf, field, items } from './look.ts'

/**
 * Reads a log from untrusted input. Whether its sessions exist is known only beside a plan.
 * @returns the log, or every fault in the order of the paths.
 */
export function decodeLog(input: unknown): Result<Log, Fault[]> {
  const version = checkVersion(input)
  if (version !== undefined) return err([version])
  const shape = checkShape(logSchema, input)
  const faults = [
    ...(shape.ok ? [] : shape.error),
    ...items(field(input, 'entries')).flatMap(checkRange),
  ]
  return shape.ok && faults.length === 0 ? shape : err(listFaults(faults))
}

function checkRange(entry: unknown, index: number): Fault[] {
  const from = dateOf(field(entry, 'from'))
  const to = dateOf(field(entry, 'to'))
  if (from === undefined || to === undefined || to >= from) return []
  return [
    { path: `entries.${index}.to`, code: 'end-before-start', facts: { found: to, start: from } },
  ]
}
