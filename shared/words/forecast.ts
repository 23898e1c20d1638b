import type { Forecast, Lever } from '../forecast/types.ts'
import type { PaceSuggestion } from '../pace/suggestPace.ts'
import { formatDate, formatMonth } from './dates.ts'
import { countOf, formatDuration, formatHours } from './durations.ts'

/** A difference to the plan: `3 h behind`, `1 h 30 ahead`, `on time`. A quarter of an hour is on time. */
export function describeBehind(minutes: number): string {
  const amount = Math.abs(minutes)
  if (amount < 15) return 'on time'
  return `${formatHours(amount)} ${minutes > 0 ? 'behind' : 'ahead'}`
}

/** The schedule-performance index in words: `97 % of what was planned by now is done`. */
export function describeSpi(spi: number | null): string {
  if (spi === null) return 'Nothing was planned by now'
  return `${Math.round(spi * 100)} % of what was planned by now is done`
}

/** A date of the forecast in full, or what is known where it is too far off: `not before Mar 2034`. */
export function describeFinishDate(date: string | null, followedUntil: string): string {
  return date === null ? `not before ${formatMonth(followedUntil)}` : formatDate(date)
}

/** When half and four fifths of the futures are through, in a sentence. */
export function describeFinishDates({ p50, p80, followedUntil }: Forecast): string {
  const half = describeFinishDate(p50, followedUntil)
  if (p50 === null) return `Half of the futures are through ${half}`
  const most = describeFinishDate(p80, followedUntil)
  return `Half of the futures are through by ${half}, four fifths ${p80 === null ? most : `by ${most}`}`
}

/** What a forecast stands on: `From 8 weeks of notes, 2 of them lost: 81 % …`. */
export function describeEvidence({ evidence }: Forecast): string {
  const { weeks, lostWeeks } = evidence.noted
  if (weeks === 0) return 'Nothing is noted yet: this is what learners usually achieve'
  const lost = lostWeeks === 0 ? '' : `, ${lostWeeks} of them lost`
  return `From ${countOf(weeks, 'week')} of notes${lost}: ${Math.round(evidence.shareDone * 100)} % of a planned hour is expected to get done`
}

/** What a lever changes: `2 h more a week`. */
export function describeLever(lever: Lever): string {
  const hours = `${formatDuration(lever.extraMinutesPerWeek)} more a week`
  switch (lever.kind) {
    case 'more-hours':
      return hours
    case 'without-optional':
      return 'Without the optional topics'
    case 'both':
      return `Without the optional topics, and ${hours}`
    case 'longer-horizon':
      return `${countOf(lever.extraMonths, 'month')} more to finish in`
  }
}

/** What the logged minutes say about pace: `An hour of the plan takes you 1 h 15`, or `an hour`. */
export function describePace(pace: PaceSuggestion): string {
  const { actualMinutes, contentMinutes } = pace.evidence
  if (contentMinutes === 0) return 'No session is noted as done yet'
  const minutes = Math.round((60 * actualMinutes) / contentMinutes)
  return `An hour of the plan takes you ${minutes === 60 ? 'an hour' : formatDuration(minutes)}`
}
