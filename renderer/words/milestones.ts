import { countOf } from '../../shared/words/durations.ts'

const DAYS_PER_WEEK = 7

/** How many milestones come later, and by how much the last of them: `3 later`, `up to 46 weeks`. */
export type Slip = { readonly count: string; readonly by: string }

/** @param days By which the last of them slips; null where it is not reached any more. */
export function milestonesLater(count: number, days: number | null): Slip {
  if (count === 0) return { count: 'None later', by: '' }
  if (days === null) return { count: `${count} later`, by: 'or not reached' }
  const weeks = Math.round(days / DAYS_PER_WEEK)
  const slip = weeks < 2 ? countOf(days, 'day') : countOf(weeks, 'week')
  return { count: `${count} later`, by: `${count === 1 ? 'by' : 'up to'} ${slip}` }
}
