import type { DayNumber } from '../time/civilDate.ts'
import { MINUTES_PER_DAY } from '../time/clockTime.ts'
import type { Instant } from '../time/zone.ts'
import type { Slot } from './slot.ts'

/** The date that the wall shows at an instant of a slot: past midnight the day after its window's. */
export function wallDay({ offset }: Pick<Slot, 'offset'>, at: Instant): DayNumber {
  return Math.floor((at + offset) / MINUTES_PER_DAY)
}
