import type { Slot } from '../availability/slot.ts'
import { toCivilDate } from '../time/civilDate.ts'
import { MINUTES_PER_DAY, toClockTime } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import { standAll } from './findBroken.ts'
import { findColliding } from './findInTheWay.ts'
import { findOutOfOrder } from './findOutOfOrder.ts'
import { type Ground, layOut, type Stand } from './ground.ts'
import type { MoveSetting, Place } from './types.ts'

/**
 * The earliest place after now for a session where it breaks nothing and nobody else moves; its own
 * place counts as free. Undefined where there is none, or none but the one that it has.
 */
export function findEarliest(setting: MoveSetting, sessionId: string): Place | undefined {
  const ground = layOut(setting)
  const stands = standAll(ground, setting.plan.sessions)
  const own = stands.find(({ session }) => session.id === sessionId)
  if (own === undefined) return undefined
  const others = stands.filter((stand) => stand !== own)
  for (const slot of ground.offered) {
    const isOpen = !setting.lockedDays.includes(toCivilDate(slot.day))
    if (!isOpen || slot.until <= ground.now) continue
    if (slot.from > own.from) return undefined
    const found = firstIn(ground, others, own, slot)
    if (found === own.from) return undefined
    if (found !== undefined) return placeAt(slot, found)
  }
  return undefined
}

function firstIn(
  ground: Ground,
  others: readonly Stand[],
  own: Stand,
  slot: Slot,
): Instant | undefined {
  const { minutes } = own.session
  let from = Math.max(slot.from, ground.now)
  while (from + minutes <= slot.until) {
    const day = slot.day
    const { date, start } = placeAt(slot, from)
    const session = { ...own.session, date, start, zone: slot.zone }
    const stand: Stand = { session, from, until: from + minutes, day }
    const inTheWay = findColliding(others, stand)
    if (inTheWay.length > 0) {
      from = Math.max(...inTheWay.map(({ until }) => until))
      continue
    }
    return findOutOfOrder(ground, [...others, stand], stand).length === 0 ? from : undefined
  }
  return undefined
}

function placeAt(slot: Slot, from: Instant): Place {
  const wall = from + slot.offset
  return { date: toCivilDate(Math.floor(wall / MINUTES_PER_DAY)), start: toClockTime(wall) }
}
