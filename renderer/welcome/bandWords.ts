import type { PhaseOutlook } from '../../shared/fit/types.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { hoursRange } from '../words/durations.ts'
import { unbroken } from '../words/lines.ts'
import { words } from '../words/words.ts'

const text = words.welcome.answer

/** What a mean of many weeks is worth telling apart, in minutes. */
const QUARTER = 15

/**
 * A phase’s hours a week beside those that it asks for, to the quarter of an hour: `24 h a week, within
 * its 20–25 h`, `11 h 30 a week on average, 3 h 30 under its 15–20 h`. A line breaks it at the comma only.
 */
export function describeBand({ from, minutesPerWeek, weeksDiffer, band }: PhaseOutlook): string {
  if (from === null) return text.notPlaced
  const minutes = Math.round(minutesPerWeek / QUARTER) * QUARTER
  const duration = formatDuration(minutes)
  const aWeek = weeksDiffer ? text.timeAWeekOnAverage(duration) : text.timeAWeek(duration)
  return `${unbroken(aWeek)}, ${unbroken(besideBand(minutes, band))}`
}

function besideBand(minutes: number, [low, high]: PhaseOutlook['band']): string {
  const asked = hoursRange(Math.round(low / 60), Math.round(high / 60))
  if (minutes < low) return text.under(formatDuration(low - minutes), asked)
  if (minutes > high) return text.over(formatDuration(minutes - high), asked)
  return text.within(asked)
}
