import { type DayNumber, mondayOf } from '../../shared/time/civilDate.ts'

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
