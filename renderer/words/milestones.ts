import { countOf } from '../../shared/words/durations.ts'

const DAYS_PER_WEEK = 7

/** How many milestones come later, and by how much the last of them: `3 later`, `up to 46 weeks`. */
export type Slip = { readonly count: string; readonly by: string }

/**
 * @param days How many days later each milestone comes that is still reached, the most first.
 * @param lost How many are not reached any more.
 */
export function milestonesLater(days: readonly number[], lost: number): Slip {
  const [most] = days
  if (most === undefined) {
    return { count: lost === 0 ? 'None later' : `${lost} not reached`, by: '' }
  }
  const count = `${days.length + lost} later`
  if (lost > 0) return { count, by: 'or not reached' }
  const weeks = Math.round(most / DAYS_PER_WEEK)
  const slip = weeks < 2 ? countOf(most, 'day') : countOf(weeks, 'week')
  return { count, by: `${days.length === 1 ? 'by' : 'up to'} ${slip}` }
}
