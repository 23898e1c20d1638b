import type { Fault } from '../../shared/decode/fault.ts'
import { describeFault } from '../../shared/words/faults.ts'

/** The first faults of a file in one text, and how many more there are. */
export function describeFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, 3).map((fault) => `${fault.path} ${describeFault(fault)}`.trim())
  const more = faults.length - shown.length
  return more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ')
}

/** A sentence about the first fault at a field or below it; null when nothing is wrong there. */
export function faultAt(faults: readonly Fault[], path: string, name: string): string | null {
  const fault = faults.find((each) => each.path === path || each.path.startsWith(`${path}.`))
  return fault === undefined ? null : `${name} ${describeFault(fault)}.`
}
