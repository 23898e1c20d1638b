import type { PastWeek } from './countHistory.ts'
import { isLost, saysSomething } from './fitLearner.ts'

/** What the notes of past weeks come to by themselves, before anything is expected from them. */
export type Noted = {
  /** Weeks of which something is noted. */
  readonly weeks: number
  /** Those of them that brought next to nothing: they count as time away, not as the usual pace. */
  readonly lostWeeks: number
  /** Share of all their planned minutes that got done; null before anything is noted. */
  readonly share: number | null
  /** The same for the weeks that are not lost; null without one. */
  readonly usualShare: number | null
}

/** Sums up past weeks: how many say something, how many were lost, and what share got done. */
export function sumNoted(weeks: readonly PastWeek[]): Noted {
  const known = weeks.filter(saysSomething)
  const usual = known.filter((week) => !isLost(week))
  return {
    weeks: known.length,
    lostWeeks: known.length - usual.length,
    share: shareOf(known),
    usualShare: shareOf(usual),
  }
}

function shareOf(weeks: readonly PastWeek[]): number | null {
  const scheduled = weeks.reduce((sum, week) => sum + week.scheduledMinutes, 0)
  const brought = weeks.reduce((sum, week) => sum + week.broughtMinutes, 0)
  return scheduled === 0 ? null : brought / scheduled
}
