import { countOf } from '../../shared/words/durations.ts'

const DAYS_PER_WEEK = 7

/**
 * How many milestones come later: `None later`, `3 later, up to 46 weeks`, `1 later, 3 days`.
 * @param days By which the last of them slips; null where it is not reached any more.
 */
export function milestonesLater(count: number, days: number | null): string {
  if (count === 0) return 'None later'
  if (days === null) return count === 1 ? '1 not reached' : `${count} later or not reached`
  const weeks = Math.round(days / DAYS_PER_WEEK)
  const slip = weeks < 2 ? countOf(days, 'day') : countOf(weeks, 'week')
  return `${count} later, ${count === 1 ? '' : 'up to '}${slip}`
}
