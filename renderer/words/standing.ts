import type { CatchUp } from '../../shared/forecast/measureCatchUp.ts'
import type { Standing } from '../../shared/forecast/measureStanding.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { formatDuration } from '../../shared/words/durations.ts'
import { describeBehind } from '../../shared/words/forecast.ts'
import { weekdayDate, weekdayName } from './dates.ts'

const DAYS_PER_WEEK = 7

/** Minutes by which more may be behind than is caught up and go without a word. */
const NEAR = 15

/**
 * What is being caught up where that is about all that is behind, so that it never hides more; else how
 * far the plan is behind or ahead; null on time.
 */
export function describeProgress(
  standing: Standing | null,
  catchUp: CatchUp | null,
  today: DayNumber,
): string | null {
  const behind = standing?.behindMinutes ?? 0
  if (catchUp !== null && behind <= catchUp.minutes + nearOf(catchUp.minutes)) {
    return describeCatchUp(catchUp, today)
  }
  return standing === null ? null : describeStanding(standing, today)
}

/** So many minutes behind beside what is caught up say nothing more: a quarter of an hour, or a twentieth. */
function nearOf(minutes: number): number {
  return Math.max(NEAR, minutes / 20)
}

/**
 * `3 h behind, absorbed by Saturday`; null on time. The weekday alone within the coming week. What
 * nothing makes good is behind the first plan alone: all work has its place.
 */
export function describeStanding(
  { behindMinutes, absorbedOn }: Standing,
  today: DayNumber,
): string | null {
  const behind = describeBehind(behindMinutes)
  if (behind === describeBehind(0)) return null
  if (absorbedOn !== null) return `${behind}, absorbed by ${nearDate(absorbedOn, today)}`
  return behindMinutes > 0 ? `${behind} the first plan` : behind
}

/** `catching up 3 h until Saturday`, or `today`. The weekday alone within the coming week. */
export function describeCatchUp({ minutes, until }: CatchUp, today: DayNumber): string {
  if (toDayNumber(until) === today) return `catching up ${formatDuration(minutes)} today`
  return `catching up ${formatDuration(minutes)} until ${nearDate(until, today)}`
}

function nearDate(date: string, today: DayNumber): string {
  const day = toDayNumber(date)
  return day - today < DAYS_PER_WEEK ? weekdayName(day) : weekdayDate(day, today)
}
