import type { PhaseOutlook } from '../../shared/fit/types.ts'
import { words } from '../words/words.ts'

/** A phase's hours a week beside its band, in whole hours. */
export type BandFacts = {
  readonly hours: number
  readonly low: number
  readonly high: number
  /** Hours under (negative) or over (positive) the band; 0 inside it. */
  readonly off: number
}

/** A phase's hours a week beside its band. */
export function bandFacts({ minutesPerWeek, band }: PhaseOutlook): BandFacts {
  const hours = Math.round(minutesPerWeek / 60)
  const low = Math.round(band[0] / 60)
  const high = Math.round(band[1] / 60)
  const off = hours < low ? hours - low : hours > high ? hours - high : 0
  return { hours, low, high, off }
}

/** `24 h a week, in the band 20–25`, `11 h a week, 3 h under the band`. */
export function describeBand(outlook: PhaseOutlook): string {
  if (outlook.from === null) return words.welcome.answer.notPlaced
  const { hours, low, high, off } = bandFacts(outlook)
  const beside =
    off === 0
      ? words.welcome.answer.inBand(low, high)
      : off < 0
        ? words.welcome.answer.under(-off)
        : words.welcome.answer.over(off)
  return `${words.welcome.answer.hoursAWeek(hours)}, ${beside}`
}
