import { addMonths, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatMonth } from '../../shared/words/dates.ts'

/** A place on the strip, as a share of its length from 0 to 1. */
export type Share = number

/** A mark at the beginning of a month. */
export type Tick = { readonly at: Share; readonly label: string | null }

/** A strip of time from the first of `from`'s month up to and with `until`'s month. */
export type Timeline = {
  /** Where a civil date lies. */
  readonly place: (date: string) => Share
  /**
   * One mark a quarter; the year stands at the first one of each, where the one before leaves it room.
   * Where none is left, the month stands at the first mark.
   */
  readonly ticks: readonly Tick[]
}

/** From here on a name ends at its mark, as it would run out of the strip behind it. */
export const LATE: Share = 0.88
/** Room that a name takes where the strip is narrow. */
const NAME_SHARE: Share = 0.13

/** Lays out a strip of time that shows `from` to `until`, both inclusive, in whole months. */
export function layTimeline(from: string, until: string): Timeline {
  const firstMonth = `${from.slice(0, 7)}-01`
  const first = toDayNumber(firstMonth)
  const last = toDayNumber(addMonths(`${until.slice(0, 7)}-01`, 1))
  const place = (date: string) => (toDayNumber(date) - first) / (last - first)
  const ticks: Tick[] = []
  let year = ''
  /** Where the last name ends. */
  let end = 0
  for (let month = firstMonth; toDayNumber(month) < last; month = addMonths(month, 1)) {
    const isQuarter = (Number(month.slice(5, 7)) - 1) % 3 === 0
    if (!isQuarter && month !== firstMonth) continue
    const isNew = month.slice(0, 4) !== year
    year = month.slice(0, 4)
    // Two years side by side at the very start would run into each other.
    const crowded = month === firstMonth && Number(month.slice(5, 7)) > 9
    const at = place(month)
    const start = at > LATE ? at - NAME_SHARE : at
    const isNamed = isNew && !crowded && start >= end
    ticks.push({ at, label: isNamed ? year : null })
    if (isNamed) end = start + NAME_SHARE
    if (crowded) year = ''
  }
  if (!ticks.some(({ label }) => label !== null)) {
    ticks[0] = { at: 0, label: formatMonth(firstMonth) }
  }
  return { place, ticks }
}
