import { addMonths, toDayNumber } from '../../shared/time/civilDate.ts'

/** A place on the strip, as a share of its length from 0 to 1. */
export type Share = number

/** A mark at the beginning of a month. */
export type Tick = { readonly at: Share; readonly label: string | null }

/** A strip of time from the first of `from`'s month up to and with `until`'s month. */
export type Timeline = {
  /** Where a civil date lies. */
  readonly place: (date: string) => Share
  /** One mark a quarter; the year stands at the first one of each. */
  readonly ticks: readonly Tick[]
}

/** Lays out a strip of time that shows `from` to `until`, both inclusive, in whole months. */
export function layTimeline(from: string, until: string): Timeline {
  const firstMonth = `${from.slice(0, 7)}-01`
  const first = toDayNumber(firstMonth)
  const end = toDayNumber(addMonths(`${until.slice(0, 7)}-01`, 1))
  const place = (date: string) => (toDayNumber(date) - first) / (end - first)
  const ticks: Tick[] = []
  let year = ''
  for (let month = firstMonth; toDayNumber(month) < end; month = addMonths(month, 1)) {
    const isQuarter = (Number(month.slice(5, 7)) - 1) % 3 === 0
    if (!isQuarter && month !== firstMonth) continue
    const isNew = month.slice(0, 4) !== year
    year = month.slice(0, 4)
    // Two years side by side at the very start would run into each other.
    const crowded = month === firstMonth && Number(month.slice(5, 7)) > 9
    ticks.push({ at: place(month), label: isNew && !crowded ? year : null })
    if (crowded) year = ''
  }
  return { place, ticks }
}
