import type { Slot } from '../../shared/availability/slot.ts'
import type { Block } from '../../shared/model/civil.ts'
import { toDayNumber } from '../../shared/time/civilDate.ts'
import { toMinuteOfDay } from '../../shared/time/clockTime.ts'

/** A slot in UTC: `minutes` from the clock time `YYYY-MM-DDTHH:MM`. */
export function aSlot(start: string, minutes: number, block: Block = 'evening'): Slot {
  const day = toDayNumber(start.slice(0, 10))
  const from = day * 1440 + toMinuteOfDay(start.slice(11))
  return { from, until: from + minutes, day, block, zone: 'UTC', offset: 0 }
}

/** Minutes of slots together. */
export function sumMinutes(slots: readonly Slot[]): number {
  return slots.reduce((sum, slot) => sum + slot.until - slot.from, 0)
}

/** Slots as `YYYY-MM-DD HH:MM minutes` on the wall of their zone. */
export function describeSlots(slots: readonly Slot[]): string[] {
  return slots.map(({ from, until, offset }) => {
    const wall = new Date((from + offset) * 60_000).toISOString()
    return `${wall.slice(0, 10)} ${wall.slice(11, 16)} ${until - from}`
  })
}
