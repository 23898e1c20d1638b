import type { PhaseOutlook } from '../../shared/fit/types.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { words } from '../words/words.ts'

const text = words.welcome.answer

/** `24 h a week, in the band 20–25`, `11 h 30 a week, 3 h 30 under the band`: exact to the minute. */
export function describeBand({ from, minutesPerWeek, band }: PhaseOutlook): string {
  if (from === null) return text.notPlaced
  return `${text.timeAWeek(formatDuration(minutesPerWeek))}, ${besideBand(minutesPerWeek, band)}`
}

function besideBand(minutes: number, [low, high]: PhaseOutlook['band']): string {
  if (minutes < low) return text.under(formatDuration(low - minutes))
  if (minutes > high) return text.over(formatDuration(minutes - high))
  return text.inBand(Math.round(low / 60), Math.round(high / 60))
}
