import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { unbroken } from './lines.ts'

/** As `formatHours`, for what is small more often than not: nothing is `0 min`. */
export function roughDuration(minutes: number): string {
  return minutes === 0 ? formatDuration(minutes) : formatHours(minutes)
}

/** Lets a line break on neither of its sides. */
const JOINER = '\u2060'

/** A range of whole hours that no line breaks: `20–25 h`. */
export function hoursRange(low: number, high: number): string {
  return unbroken(`${low}${JOINER}–${JOINER}${high} h`)
}
