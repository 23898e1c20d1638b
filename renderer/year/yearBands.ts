import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'
import { type MonthTick, monthTicks } from '../plan/monthTicks.ts'
import { shortMonthName } from '../words/dates.ts'

/** Weeks of the map that stand in one row: Mondays in order. */
export type YearBand = { readonly firstWeek: number; readonly mondays: readonly DayNumber[] }

/** Weeks in a row: those of a year. */
export const WEEKS_IN_BAND = 53

/**
 * Cuts the weeks that touch `[from, until)` into rows of equal length, at most `WEEKS_IN_BAND` weeks
 * each; so that 24 months stand in two rows, 18 months in two shorter ones.
 */
export function toYearBands(from: DayNumber, until: DayNumber): YearBand[] {
  const first = mondayOf(from)
  const weeks = Math.ceil((until - first) / 7)
  const rows = Math.max(1, Math.ceil(weeks / WEEKS_IN_BAND))
  const length = Math.ceil(weeks / rows)
  return Array.from({ length: rows }, (_, row) => ({
    firstWeek: row * length + 1,
    mondays: Array.from(
      { length: Math.min(length, weeks - row * length) },
      (_week, place) => first + 7 * (row * length + place),
    ),
  }))
}

/**
 * The months to name above a row, by the place of the week in which each begins. The first week names the
 * month that it lies in where there is room; the last has none, as it is narrower than a name.
 */
export function nameMonths({ mondays }: YearBand): ReadonlyMap<number, MonthTick> {
  const first = mondays[0] ?? 0
  const ticks = monthTicks(first, first + 7 * (mondays.length - 1), 1)
  const named = new Map(ticks.map((tick) => [Math.floor((tick.day - first) / 7), tick]))
  if (named.has(1) && !named.has(0)) return named
  const day = named.get(0)?.day ?? first
  return named.set(0, { day, label: shortMonthName(day), isYear: false })
}
