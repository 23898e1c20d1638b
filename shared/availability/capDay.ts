import type { Slot } from './slot.ts'

/**
 * Keeps a day's slots within the most minutes a day, by shortening the longest slot first.
 * @param slots Slots of one day.
 * @param most Most minutes a day.
 * @param smallest Shortest slot worth keeping, in minutes.
 */
export function capDay(slots: readonly Slot[], most: number, smallest: number): Slot[] {
  const kept = [...slots]
  let excess = kept.reduce((sum, slot) => sum + slot.until - slot.from, 0) - most
  while (excess > 0 && kept.length > 0) {
    const longest = indexOfLongest(kept)
    const slot = kept[longest]
    if (slot === undefined) break
    const length = slot.until - slot.from
    const next = kept.reduce(
      (longestOther, other, index) =>
        index === longest ? longestOther : Math.max(longestOther, other.until - other.from),
      smallest,
    )
    const cut = Math.min(excess, Math.max(length - next, Math.min(60, length)))
    if (length - cut < smallest) kept.splice(longest, 1)
    else kept[longest] = { ...slot, until: slot.until - cut }
    excess -= length - cut < smallest ? length : cut
  }
  return kept
}

function indexOfLongest(slots: readonly Slot[]): number {
  let longest = 0
  for (let index = 1; index < slots.length; index += 1) {
    if (lengthAt(slots, index) > lengthAt(slots, longest)) longest = index
  }
  return longest
}

function lengthAt(slots: readonly Slot[], index: number): number {
  const slot = slots[index]
  return slot === undefined ? 0 : slot.until - slot.from
}
