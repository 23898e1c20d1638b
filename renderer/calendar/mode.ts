import { create } from 'zustand'
import {
  addMonths,
  type DayNumber,
  mondayOf,
  toCivilDate,
  toDayNumber,
} from '../../shared/time/civilDate.ts'

/** The ways to look at the plan in the calendar. */
export type CalendarMode = 'week' | 'month' | 'day' | 'list' | 'year'

/** Every mode, in the order in which they are offered. */
export const CALENDAR_MODES: readonly CalendarMode[] = ['week', 'month', 'day', 'list', 'year']

/** Weeks that a list shows, from a Monday on: what follows is there also at the end of a month. */
export const LIST_WEEKS = 5

type ModeStore = {
  readonly mode: CalendarMode
  readonly setMode: (mode: CalendarMode) => void
}

/** How the calendar looks at the plan; kept while other views show. The day is the store's `focusDate`. */
export const useCalendarMode = create<ModeStore>()((set) => ({
  mode: 'week',
  setMode: (mode) => set({ mode }),
}))

/** A day of the next (`by` 1) or the previous (`by` -1) period of a mode; the year shows all. */
export function stepFrom(mode: CalendarMode, day: DayNumber, by: 1 | -1): DayNumber {
  switch (mode) {
    case 'day':
      return day + by
    case 'week':
      return day + 7 * by
    case 'month':
      return monthsFrom(day, by)
    case 'list':
      return mondayOf(day) + 7 * LIST_WEEKS * by
    case 'year':
      return day
  }
}

/** The days `[from, until)` of the period of a mode around a day. */
export function periodOf(
  mode: Exclude<CalendarMode, 'year'>,
  day: DayNumber,
): { readonly from: DayNumber; readonly until: DayNumber } {
  switch (mode) {
    case 'day':
      return { from: day, until: day + 1 }
    case 'week':
      return { from: mondayOf(day), until: mondayOf(day) + 7 }
    case 'list':
      return { from: mondayOf(day), until: mondayOf(day) + 7 * LIST_WEEKS }
    case 'month':
      return { from: monthsFrom(day, 0), until: monthsFrom(day, 1) }
  }
}

/**
 * The day to show in another mode: today, where it is in sight by now; the one shown otherwise. The year has
 * everything in sight, and keeps the day from which one came.
 */
export function dayForMode(mode: CalendarMode, day: DayNumber, today: DayNumber): DayNumber {
  if (mode === 'year') return day
  const { from, until } = periodOf(mode, day)
  return today >= from && today < until ? today : day
}

/** Counts from the first of the month, so that the 31st never skips a short month. */
function monthsFrom(day: DayNumber, months: number): DayNumber {
  return toDayNumber(addMonths(`${toCivilDate(day).slice(0, 7)}-01`, months))
}
