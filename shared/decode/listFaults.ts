import type { Fault } from './fault.ts'

/** Most faults that one input reports. */
export const MOST_FAULTS = 50

/**
 * Puts faults in the order of their paths, numbers by value, a field before its parts; equal paths keep
 * their order. Past `MOST_FAULTS` the rest is counted in one last `more-faults`.
 */
export function listFaults(faults: readonly Fault[]): Fault[] {
  const sorted = faults
    .map((fault) => ({ fault, steps: fault.path.split('.') }))
    .sort((a, b) => compareSteps(a.steps, b.steps))
    .map(({ fault }) => fault)
  if (sorted.length <= MOST_FAULTS) return sorted
  const count = sorted.length - MOST_FAULTS
  return [...sorted.slice(0, MOST_FAULTS), { path: '', code: 'more-faults', facts: { count } }]
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  const shared = Math.min(a.length, b.length)
  for (let index = 0; index < shared; index += 1) {
    const order = compareStep(a[index] ?? '', b[index] ?? '')
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareStep(a: string, b: string): number {
  if (a === b) return 0
  const byValue = Number(a) - Number(b)
  if (a !== '' && b !== '' && Number.isFinite(byValue) && byValue !== 0) return byValue
  return a < b ? -1 : 1
}
