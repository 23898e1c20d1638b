import type { Standing } from '../../shared/forecast/measureStanding.ts'
import { type DayNumber, toDayNumber } from '../../shared/time/civilDate.ts'
import { describeBehind } from '../../shared/words/forecast.ts'
import { weekdayDate, weekdayName } from './dates.ts'

const DAYS_PER_WEEK = 7

/** `3 h behind, absorbed by Saturday`; null on time. The weekday alone within the coming week. */
export function describeStanding(
  { behindMinutes, absorbedOn }: Standing,
  today: DayNumber,
): string | null {
  const behind = describeBehind(behindMinutes)
  if (behind === describeBehind(0)) return null
  if (absorbedOn === null) return behind
  const day = toDayNumber(absorbedOn)
  const when = day - today < DAYS_PER_WEEK ? weekdayName(day) : weekdayDate(day, today)
  return `${behind}, absorbed by ${when}`
}
