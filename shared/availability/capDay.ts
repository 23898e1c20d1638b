import type { Slot } from './slot.ts'

/**
 * Keeps a day's slots within the most minutes a day. The shortest slots give way first, so that the
 * long ones, which deep work needs, stay whole.
 * @param slots Slots of one day.
 * @param most Most minutes a day.
 * @param smallest Shortest slot worth keeping, in minutes.
 */
export function capDay(slots: readonly Slot[], most: number, smallest: number): Slot[] {
  if (totalOf(slots) <= most) return [...slots]
  const shortestFirst = [...slots].sort((a, b) => lengthOf(a) - lengthOf(b))
  const room = Math.floor(most / smallest)
  const staying = shortestFirst.slice(Math.max(0, slots.length - room))
  const lengths = new Map(staying.map((slot) => [slot, lengthOf(slot)]))
  let excess = totalOf(staying) - most
  for (const slot of staying) {
    if (excess <= 0) break
    const length = lengthOf(slot)
    const cut = excess >= length ? length : Math.min(excess, length - smallest)
    lengths.set(slot, length - cut)
    excess -= cut
  }
  return slots.flatMap((slot) => {
    const length = lengths.get(slot) ?? 0
    return length === 0 ? [] : [{ ...slot, until: slot.from + length }]
  })
}

function totalOf(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + lengthOf(slot), 0)
}

function lengthOf(slot: Slot): number {
  return slot.until - slot.from
}
