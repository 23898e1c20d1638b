import { countOf } from '../../shared/words/durations.ts'

const DAYS_PER_WEEK = 7
/** From so many weeks on a slip is said in weeks. */
const LEAST_WEEKS = 4

/** How many milestones come later, and by how much the last of them. */
export type Slip = {
  /** `3 later`. */
  readonly count: string
  /** `up to 46 weeks`; '' where that says nothing. */
  readonly by: string
  /** Both in a sentence: `3 milestones come up to 46 weeks later`; '' where none does. */
  readonly said: string
}

/**
 * @param days How many days later each milestone comes that is still reached, the most first.
 * @param lost How many are not reached any more.
 * @param isWhole Whether all of the work has its place: then they were left out on purpose.
 */
export function milestonesLater(days: readonly number[], lost: number, isWhole = false): Slip {
  const [most] = days
  const all = days.length + lost
  const milestones = countOf(all, 'milestone')
  if (all === 0) return { count: 'None later', by: '', said: '' }
  if (most === undefined) {
    const become = isWhole ? 'left out' : 'not reached'
    const said = `${milestones} ${lost === 1 ? 'is' : 'are'} ${become}`
    return { count: `${lost} ${become}`, by: '', said }
  }
  const count = `${all} later`
  if (lost > 0) {
    const become = isWhole ? 'left out' : 'not reached'
    return { count, by: `or ${become}`, said: `${milestones} come later or are ${become}` }
  }
  const weeks = Math.round(most / DAYS_PER_WEEK)
  const slip = weeks < LEAST_WEEKS ? countOf(most, 'day') : countOf(weeks, 'week')
  return all === 1
    ? { count, by: `by ${slip}`, said: `${milestones} comes ${slip} later` }
    : { count, by: `up to ${slip}`, said: `${milestones} come up to ${slip} later` }
}
