import type { PhaseOutlook } from '../../shared/fit/types.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { words } from '../words/words.ts'

const text = words.welcome.answer

/** What a mean of many weeks is worth telling apart, in minutes. */
const QUARTER = 15

/** `24 h a week, in the band 20–25`, `11 h 30 a week, 3 h 30 under the band`: to the quarter of an hour. */
export function describeBand({ from, minutesPerWeek, band }: PhaseOutlook): string {
  if (from === null) return text.notPlaced
  const minutes = Math.round(minutesPerWeek / QUARTER) * QUARTER
  return `${text.timeAWeek(formatDuration(minutes))}, ${besideBand(minutes, band)}`
}

function besideBand(minutes: number, [low, high]: PhaseOutlook['band']): string {
  if (minutes < low) return text.under(formatDuration(low - minutes))
  if (minutes > high) return text.over(formatDuration(minutes - high))
  return text.inBand(Math.round(low / 60), Math.round(high / 60))
}
