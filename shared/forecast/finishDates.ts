import { toCivilDate } from '../time/civilDate.ts'
import { quantileOf } from './quantiles.ts'
import type { FinishDates } from './types.ts'

/** The dates of P50 and P80; null where they are too far off. */
export function finishDates(finishes: Float64Array): FinishDates {
  return { p50: dateOf(quantileOf(finishes, 0.5)), p80: dateOf(quantileOf(finishes, 0.8)) }
}

function dateOf(day: number): string | null {
  return Number.isFinite(day) ? toCivilDate(day) : null
}
