import { addMonths, type DayNumber, toCivilDate, toDayNumber } from '../../shared/time/civilDate.ts'
import { shortMonthName, yearName } from '../words/dates.ts'

/** A mark on an axis of time at the first of a month. */
export type MonthTick = {
  readonly day: DayNumber
  /** The month's name; the year's where a year begins. */
  readonly label: string
  readonly isYear: boolean
}

/** The first day of every `step`-th month, counted from January, within `[from, until)`. */
export function monthTicks(from: DayNumber, until: DayNumber, step = 3): MonthTick[] {
  const ticks: MonthTick[] = []
  let date = `${toCivilDate(from).slice(0, 7)}-01`
  for (let day = toDayNumber(date); day < until; day = toDayNumber(date)) {
    const month = Number(date.slice(5, 7)) - 1
    if (day >= from && month % step === 0) {
      const isYear = month === 0
      ticks.push({ day, label: isYear ? yearName(day) : shortMonthName(day), isYear })
    }
    date = addMonths(date, 1)
  }
  return ticks
}
