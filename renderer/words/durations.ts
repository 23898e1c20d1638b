import { formatDuration, formatHours } from '../../shared/words/durations.ts'
import { unbroken } from './lines.ts'

/** From so many minutes on, hours are said without their minutes. */
const LARGE_MINUTES = 600
const ROUND = 5

/** An amount that nobody needs to the minute: `413 h`, `8 h 05`; less than five minutes as they are. */
export function roughDuration(minutes: number): string {
  if (minutes >= LARGE_MINUTES) return formatHours(minutes)
  return formatDuration(minutes < ROUND ? minutes : Math.round(minutes / ROUND) * ROUND)
}

/** Lets a line break on neither of its sides. */
const JOINER = '\u2060'

/** A range of whole hours that no line breaks: `20–25 h`. */
export function hoursRange(low: number, high: number): string {
  return unbroken(`${low}${JOINER}–${JOINER}${high} h`)
}
