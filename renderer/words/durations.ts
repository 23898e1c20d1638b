import { formatDuration, formatHours } from '../../shared/words/durations.ts'

/** From so many minutes on, hours are said without their minutes. */
const LARGE_MINUTES = 600
const ROUND = 5

/** An amount that nobody needs to the minute: `413 h`, `8 h 05`; less than five minutes as they are. */
export function roughDuration(minutes: number): string {
  if (minutes >= LARGE_MINUTES) return formatHours(minutes)
  return formatDuration(minutes < ROUND ? minutes : Math.round(minutes / ROUND) * ROUND)
}

/** Characters that let a line break neither beside them nor, where they are a space, at them. */
const JOINER = '\u2060'
const FIXED_SPACE = '\u00a0'

/** Words that no line breaks. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', FIXED_SPACE)
}

/** A range of whole hours that no line breaks: `20–25 h`. */
export function hoursRange(low: number, high: number): string {
  return `${low}${JOINER}–${JOINER}${high}${FIXED_SPACE}h`
}
