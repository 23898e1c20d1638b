import type { BusyInterval, Slot } from './slot.ts'

/**
 * Takes imported commitments out of slots.
 * @param slots Disjoint, in order of time.
 * @param busy Any order; may overlap.
 * @returns the free pieces, in order of time.
 */
export function cutBusy(slots: readonly Slot[], busy: readonly BusyInterval[]): Slot[] {
  if (busy.length === 0) return [...slots]
  const sorted = [...busy].sort((a, b) => a.from - b.from)
  const free: Slot[] = []
  let first = 0
  for (const slot of slots) {
    while (first < sorted.length && (sorted[first]?.until ?? 0) <= slot.from) first += 1
    let from = slot.from
    for (let index = first; index < sorted.length; index += 1) {
      const interval = sorted[index]
      if (interval === undefined || interval.from >= slot.until) break
      if (interval.from > from) free.push({ ...slot, from, until: interval.from })
      from = Math.max(from, interval.until)
    }
    if (from < slot.until) free.push({ ...slot, from })
  }
  return free
}
