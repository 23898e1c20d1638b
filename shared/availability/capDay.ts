import type { Slot } from './slot.ts'

/**
 * Keeps a day's slots within the most minutes a day. The shortest slots give way first, so that the
 * long ones, which deep work needs, stay whole.
 * @param slots Slots of one day.
 * @param most Most minutes a day.
 * @param smallest Shortest slot worth keeping, in minutes.
 */
export function capDay(slots: readonly Slot[], most: number, smallest: number): Slot[] {
  let excess = slots.reduce((sum, slot) => sum + lengthOf(slot), 0) - most
  if (excess <= 0) return [...slots]
  const lengths = new Map(slots.map((slot) => [slot, lengthOf(slot)]))
  const shortestFirst = [...slots].sort((a, b) => lengthOf(a) - lengthOf(b))
  for (const slot of shortestFirst) {
    const length = lengthOf(slot)
    const cut = excess >= length ? length : Math.min(excess, length - smallest)
    lengths.set(slot, length - cut)
    excess -= cut
  }
  // What is left is less than the shortest slot kept: that slot goes.
  for (const slot of shortestFirst) {
    const length = lengths.get(slot) ?? 0
    if (excess > 0 && length > 0) {
      lengths.set(slot, 0)
      excess -= length
    }
  }
  return slots.flatMap((slot) => {
    const length = lengths.get(slot) ?? 0
    return length === 0 ? [] : [{ ...slot, until: slot.from + length }]
  })
}

function lengthOf(slot: Slot): number {
  return slot.until - slot.from
}
