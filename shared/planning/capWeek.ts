import type { Slot } from '../availability/slot.ts'
import type { Block } from '../model/civil.ts'

/**
 * Keeps a week within a band: thins out every block alike and evenly over the week, then trims to the
 * minute. The same week and cap give the same slots, so that the hours keep their place.
 * @param slots A week's slots in order of time.
 * @param most Most minutes in the week.
 * @param smallest Shortest slot worth keeping, in minutes.
 */
export function capWeek(slots: readonly Slot[], most: number, smallest: number): Slot[] {
  const offered = slots.reduce((sum, slot) => sum + slot.until - slot.from, 0)
  if (offered <= most) return [...slots]
  const share = most / offered
  const credit = new Map<Block, number>()
  const kept: Slot[] = []
  const spare: Slot[] = []
  let total = 0
  for (const slot of slots) {
    const length = slot.until - slot.from
    const saved = (credit.get(slot.block) ?? 0) + length * share
    const keeps = saved >= length / 2 && total + length <= most
    credit.set(slot.block, keeps ? saved - length : saved)
    if (keeps) total += length
    ;(keeps ? kept : spare).push(slot)
  }
  for (const slot of spare) {
    const length = Math.min(slot.until - slot.from, most - total)
    if (length < smallest) continue
    kept.push({ ...slot, until: slot.from + length })
    total += length
  }
  return kept.sort((a, b) => a.from - b.from)
}
