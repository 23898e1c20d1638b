import type { Slot } from '../availability/slot.ts'
import type { DayNumber } from '../time/civilDate.ts'
import type { Free, Item } from './board.ts'

/** Items by their start; a plan has them so already, unless zones change or others were added. */
export function inOrder(items: Item[]): Item[] {
  let last = Number.NEGATIVE_INFINITY
  for (const { from } of items) {
    if (from < last) return items.sort((a, b) => a.from - b.from)
    last = from
  }
  return items
}

/** Slots less the sessions in them; a future session outside every slot is lifted. */
export function freeBetween(
  slots: readonly Slot[],
  items: readonly Item[],
  lastPast: DayNumber,
): Free[] {
  const future = inOrder(items.filter((item) => item.day > lastPast && !item.isLifted))
  const free: Free[] = []
  let next = 0
  let taken = Number.NEGATIVE_INFINITY
  const take = (item: Item, slot: Slot | undefined) => {
    const isInside = slot !== undefined && item.from >= slot.from && item.until <= slot.until
    if (isInside && item.from >= taken) item.slot = slot
    else if (!item.isFixed) item.isLifted = true
    if (!item.isLifted) taken = Math.max(taken, item.until)
  }
  for (const slot of slots) {
    for (; next < future.length; next += 1) {
      const item = future[next]
      if (item === undefined || item.from >= slot.until) break
      const from = Math.max(slot.from, taken)
      take(item, slot)
      if (!item.isLifted && item.from > from) free.push({ slot, from, until: item.from })
    }
    const from = Math.max(slot.from, taken)
    if (from < slot.until) free.push({ slot, from, until: slot.until })
  }
  for (; next < future.length; next += 1) {
    const item = future[next]
    if (item !== undefined) take(item, undefined)
  }
  return free
}
