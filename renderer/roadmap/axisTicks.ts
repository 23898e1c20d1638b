import type { DayNumber } from '../../shared/time/civilDate.ts'
import { type MonthTick, monthTicks } from '../plan/monthTicks.ts'

/** A mark on the axis of the roadmap’s bars. */
export type AxisTick = MonthTick & {
  /** Where it has room for its name: on every axis, on a wide one alone, or on none. */
  readonly named: 'always' | 'wide' | 'never'
}

const DAYS_PER_YEAR = 365.25
/** The longest plans, in years, that have room for the names of quarters and of half years. */
const MOST_YEARS_OF_QUARTERS = 2.5
const MOST_YEARS_OF_HALVES = 4.5
/** How many years a wide and a narrow axis have room to name. */
const MOST_NAMES = { wide: 9, narrow: 4 }
/** Part of the axis at its end that holds no name. */
const END = 0.05

/** Marks for the days `[from, until)`, as close together as their names have room. */
export function axisTicks(from: DayNumber, until: DayNumber): AxisTick[] {
  const years = (until - from) / DAYS_PER_YEAR
  const step = years <= MOST_YEARS_OF_QUARTERS ? 3 : years <= MOST_YEARS_OF_HALVES ? 6 : 12
  const isNamed = (year: number, most: number) => year % Math.ceil(years / most) === 0
  const ticks = monthTicks(from, until, step)
  const inOrder = ticks.filter(({ isYear }) => isYear)
  return ticks.map((tick) => {
    const year = inOrder.indexOf(tick)
    const hasRoom = until - tick.day >= (until - from) * END
    if (!hasRoom || (tick.isYear && !isNamed(year, MOST_NAMES.wide))) {
      return { ...tick, named: 'never' }
    }
    return { ...tick, named: tick.isYear && isNamed(year, MOST_NAMES.narrow) ? 'always' : 'wide' }
  })
}
